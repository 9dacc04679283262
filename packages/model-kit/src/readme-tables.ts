/** The generated tables of a model's README, between their markers. */
import { equationsOf, type InputValue } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { ModelPackage } from "./model.js";
import type { Settled } from "./settled.js";

/** The tables by the name of their marker (`<!-- levers -->` to `<!-- /levers -->`). */
export function readmeTables(pack: ModelPackage, settled: Settled, evidence: Evidence): Record<string, string> {
  const { model } = pack;
  const place = evidence.place(settled.place)?.name ?? settled.place;
  const inputs = Object.values(settled.inputs).filter((input) => input.role !== "lever");
  return {
    levers: table(
      ["lever", "unit", "range", "the range rests on"],
      Object.entries(model.levers).map(([name, lever]) => [
        `${lever.label} (\`${name}\`)`,
        lever.unit,
        lever.range.join(" to "),
        lever.because,
      ]),
    ),
    uncertainties: table(
      ["uncertainty", `value for ${place}`, "unit", "grade", "source or reason"],
      inputs.map((input) => [
        `${input.label} (\`${input.name}\`)`,
        tellValue(input.value),
        input.unit,
        input.grade,
        [input.grade === "assumption" ? (input.because ?? "") : "", input.facts.map((id) => `\`${id}\``).join(", ")]
          .filter(Boolean)
          .join(" "),
      ]),
    ),
    relationships: table(
      ["quantity", "equation", "unit"],
      Object.entries(model.relationships).map(([name, of]) => [
        `\`${name}\``,
        equationsOf(of)
          .map((text) => `\`${text}\``)
          .join("; "),
        of.unit,
      ]),
    ),
    measures: table(
      ["measure", "works out", "unit", "better"],
      Object.entries(model.measures).map(([name, of]) => [of.label ?? name, `\`${of.of}\``, of.unit, of.better]),
    ),
    checks: table(
      ["kind", "what must hold"],
      pack.checks.map((check) => [check.kind, check.says]),
    ),
  };
}

/** Puts fresh tables between the markers of a page. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
        (_all, open, close) => `${open}\n\n${rows}\n\n${close}`,
      ),
    page,
  );
}

/** A Markdown table; cells hold no line breaks and no bare bars. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function tellValue(value: InputValue): string {
  if (value.feed === "constant") return digits(value.values[0] as number);
  if (value.feed === "path")
    return `${digits(value.rows[0]?.[0] as number)} to ${digits(value.rows.at(-1)?.[0] as number)}, year by year`;
  const { draw } = value;
  switch (draw.kind) {
    case "uniform":
      return `${digits(draw.low)} to ${digits(draw.high)}`;
    case "triangular":
    case "pert":
      return `${digits(draw.low)} to ${digits(draw.high)}, most likely ${digits(draw.mode)}`;
    case "mixture":
      return draw.of.map((one) => tellValue({ feed: "draw", draw: one, key: "" })).join(" or ");
    case "point":
      return digits(draw.value);
    default:
      return draw.kind;
  }
}

/** Six significant digits, without trailing zeros. */
function digits(value: number): string {
  return String(Number(value.toPrecision(6)));
}
