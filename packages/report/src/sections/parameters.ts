/** Every number that went in: value or draw, unit, grade, and where it comes from. */
import { tell, tellRange } from "@palanca/charts";
import type { Draw } from "@palanca/engine";
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

function sourceOf(input: SettledInput, { evidence }: Material): string {
  const cited = input.facts.map((id) => `${cite(evidence, id, "short")} [${id}]`).join("; ");
  return [input.because, cited].filter(Boolean).join(" ");
}

function tellInput({ value, unit }: SettledInput): string {
  if (value.feed === "draw") return tellDraw(value.draw, unit);
  if (value.feed === "constant") return tell(value.values[0] ?? Number.NaN, unit);
  const levels = [...new Set(value.rows.map((row) => row[0] ?? Number.NaN))];
  return levels.length <= 3
    ? levels.map((level) => tell(level, unit)).join(", then ")
    : `${tell(levels[0] ?? Number.NaN, unit)} to ${tell(levels.at(-1) ?? Number.NaN, unit)} by year`;
}

function tellDraw(draw: Draw, unit: string): string {
  switch (draw.kind) {
    case "point":
      return tell(draw.value, unit);
    case "uniform":
      return tellRange(draw.low, draw.high, unit);
    case "triangular":
    case "pert":
      return `${tellRange(draw.low, draw.high, unit)}, most likely ${tell(draw.mode, unit)}`;
    case "normal":
      return `${tell(draw.mean, unit)} with standard deviation ${tell(draw.sd, unit)}`;
    case "discrete":
      return draw.values.map((value) => tell(value, unit)).join(" or ");
    case "mixture":
      return draw.of.map((one) => tellDraw(one, unit)).join(" or ");
    default:
      return `a ${draw.kind} draw`;
  }
}
