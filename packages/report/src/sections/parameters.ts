/** Every number that went in: value or draw, unit, grade, and where it comes from. */
import { tellInput } from "@palanca/charts";
import { cite } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import { type Block, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

export function parameters(material: Material): Section {
  const { result } = material;
  const blocks: Block[] = result.cases.slice(0, 1).map((one) => {
    const rows = Object.values(one.settled.inputs).map((input) => [
      input.label,
      tellInput(input),
      input.unit,
      input.grade,
      sourceOf(input, material),
    ]);
    return table(
      "Every parameter as the baseline has it",
      ["parameter", "value", "unit", "grade", "source or reason"],
      rows,
      [1],
    );
  });
  for (const one of result.cases.slice(1)) {
    const changed = Object.values(one.settled.inputs).filter((input) => input.changed);
    if (changed.length === 0) continue;
    const rows = changed.map((input) => [input.label, tellInput(input), input.unit]);
    blocks.push(table(`What "${one.title}" changes`, ["parameter", "value", "unit"], rows, [1]));
  }
  return { id: "parameters", title: "Parameters", blocks };
}

/** Facts that any case of the result stands on, in order. */
export function factsUsed({ result }: Material): string[] {
  return [
    ...new Set(result.cases.flatMap((one) => Object.values(one.settled.inputs).flatMap((input) => input.facts))),
  ].sort();
}

/** The reason of an assumption and the facts cited, in one line. */
export function sourceOf(input: SettledInput, { evidence }: Pick<Material, "evidence">): string {
  const cited = input.facts.map((id) => `${cite(evidence, id, "short")} [${id}]`).join("; ");
  return [input.because, cited].filter(Boolean).join(" ");
}
