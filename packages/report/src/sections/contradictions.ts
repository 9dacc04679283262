/** Figures of the evidence that disagree, where this result uses one of them: whose number it hangs on. */
import { tellFigure } from "@palanca/charts";
import { cite } from "@palanca/evidence";
import { type Section, table } from "../report.js";
import type { Material } from "../write-report.js";
import { factsUsed } from "./parameters.js";

export function contradictions(material: Material): Section {
  const { evidence, result } = material;
  const seen = new Set<string>();
  const rows = factsUsed(material).flatMap((id) => {
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
  const chosen = Object.values(result.cases[0]?.settled.inputs ?? {})
    .filter((input) => input.options.length > 1)
    .map((input) => [
      input.label,
      input.chosen === "all" ? `all ${input.options.length}, drawn equally often` : input.chosen,
      input.options.join(", "),
    ]);
  const blocks = [
    ...(chosen.length > 0
      ? [table("Whose number is used where authors disagree", ["parameter", "in use", "could be"], chosen)]
      : []),
    ...(rows.length > 0
      ? [table("Figures that contradict each other", ["figure", "one says", "another says", "why they differ"], rows)]
      : []),
  ];
  return { id: "contradictions", title: "Whose number", blocks };
}
