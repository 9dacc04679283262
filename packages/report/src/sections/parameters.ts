/** Every number that went in: value or draw, unit, grade, where it comes from, and whether a scenario changed it. */
import { tellInput } from "@palanca/charts";
import { cite } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import { type Block, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

export function parameters(material: Material): Section {
  const { cases } = material.result;
  const blocks: Block[] = cases.slice(0, 1).map((one) => {
    const rows = Object.values(one.settled.inputs).map((input) => [
      input.label,
      tellInput(input),
      input.unit,
      input.grade,
      readIn(input, material),
      changedIn(input.name, material),
    ]);
    const head = ["parameter", "value", "unit", "grade", "source", "changed"];
    return table("Every parameter as the baseline has it", head, rows, [1]);
  });
  for (const one of cases.slice(1)) {
    const base = cases[0]?.settled.inputs ?? {};
    const changed = Object.values(one.settled.inputs).filter((input) => input.changed);
    if (changed.length === 0) continue;
    const rows = changed.map((input) => {
      const before = base[input.name];
      return [input.label, before ? tellInput(before) : "", tellInput(input), input.unit, input.author ?? ""];
    });
    const head = ["parameter", "baseline", "here", "unit", "whose number"];
    blocks.push(table(`What "${one.title}" changes`, head, rows, [1, 2]));
  }
  return { id: "parameters", title: "Parameters", blocks };
}

/** What was read somewhere. A reason stands once, with the assumptions; that of a lever is one of its range and no source. */
function readIn(input: SettledInput, material: Material): string {
  if (input.grade === "assumption")
    return ["an assumption, see below", citedOf(input, material)].filter(Boolean).join("; ");
  return input.role === "lever" ? citedOf(input, material) : sourceOf(input, material);
}

function changedIn(name: string, { result }: Material): string {
  const all = result.cases.map((one) => (one.settled.inputs[name]?.changed ? one.title : ""));
  return all.filter(Boolean).join("; ") || "no";
}

/** Facts that any case of the result stands on, in order. */
export function factsUsed({ result }: Pick<Material, "result">): string[] {
  return [
    ...new Set(result.cases.flatMap((one) => Object.values(one.settled.inputs).flatMap((input) => input.facts))),
  ].sort();
}

/** The reason of an assumption and the facts cited, in one line. */
export function sourceOf(input: SettledInput, of: Pick<Material, "evidence">): string {
  const because = input.because?.trim() ?? "";
  const reason = because === "" || /[.!?]$/.test(because) ? because : `${because};`;
  return [reason, citedOf(input, of)].filter(Boolean).join(" ").replace(/;$/, ".");
}

function citedOf(input: SettledInput, { evidence }: Pick<Material, "evidence">): string {
  return input.facts.map((id) => `${cite(evidence, id, "short")} [${id}]`).join("; ");
}
