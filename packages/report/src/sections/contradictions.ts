/** Whose number the answer hangs on: what each author's figure makes of it, which is used, and figures of the evidence that disagree. */
import { tell, tellCount, tellFigure, tellRange } from "@palanca/charts";
import { cite } from "@palanca/evidence";
import { type Block, paragraph, type Section, table } from "../report.js";
import { factsUsed } from "../told-inputs.js";
import type { Material } from "../write-report.js";
import { lowerFirst } from "./telling.js";

export function contradictions(material: Material): Section {
  return {
    id: "contradictions",
    title: "Whose number",
    blocks: [...byAuthor(material), ...inUse(material), ...rivals(material)],
  };
}

function byAuthor({ findings, result, evidence }: Material): Block[] {
  const last = result.cases.at(-1)?.title ?? "";
  return (findings?.authors ?? []).slice(0, 6).flatMap(({ measure: name, label, of }): Block[] => {
    const measure = result.measures.find((one) => one.name === name);
    if (!measure) return [];
    const rows = of.map(({ option, futures, p5, p50, p95 }) => [
      evidence.fact(option) ? `${cite(evidence, option, "short")} [${option}]` : option,
      tell(p50, measure.unit, { difference: true }),
      tellRange(p5, p95, measure.unit, { difference: true }),
      tellCount(futures),
    ]);
    const caption = `The difference that "${last}" makes to ${lowerFirst(measure.label)}, by whose figure of ${lowerFirst(label)} is right`;
    return [table(caption, ["whose figure", "difference", "range", "futures"], rows, [1, 2, 3])];
  });
}

function inUse({ result }: Material): Block[] {
  const disputed = new Map<string, { label: string; options: readonly string[]; chosen: string[] }>();
  for (const one of result.cases)
    for (const { name, label, options, chosen } of Object.values(one.settled.inputs)) {
      if (options.length < 2) continue;
      const row = disputed.get(name) ?? { label, options, chosen: [] };
      row.chosen.push(chosen === "all" ? `all ${options.length}, drawn equally often` : chosen);
      disputed.set(name, row);
    }
  const rows = [...disputed.values()].map(({ label, options, chosen }) => {
    const same = chosen.every((one) => one === chosen[0]);
    const used = same ? chosen[0] : chosen.map((one, i) => `${result.cases[i]?.title}: ${one}`).join("; ");
    return [label, used ?? "", options.join(", ")];
  });
  if (rows.length === 0)
    return [paragraph("No parameter of these scenarios has figures of several authors to choose from.")];
  return [table("Whose number is used where authors disagree", ["parameter", "in use", "could be"], rows)];
}

function rivals(material: Material): Block[] {
  const { evidence } = material;
  const seen = new Set<string>();
  const rows = factsUsed(material.result).flatMap((id) => {
    const fact = evidence.fact(id);
    return (fact?.rivals ?? []).flatMap((rival) => {
      const other = evidence.fact(rival.id);
      const pair = [id, rival.id].sort().join("|");
      if (!fact || !other || seen.has(pair)) return [];
      seen.add(pair);
      return [
        [
          fact.states,
          `${tellFigure(fact)} (${cite(evidence, fact.id, "short")}, ${fact.said_by})`,
          `${tellFigure(other)} (${cite(evidence, other.id, "short")}, ${other.said_by})`,
          rival.why,
        ],
      ];
    });
  });
  const head = ["figure", "one says", "another says", "why they differ"];
  return rows.length > 0 ? [table("Figures that contradict each other", head, rows)] : [];
}
