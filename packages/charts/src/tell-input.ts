/** Values with their uncertainty in words: a settled input, a draw, a fact, a count. */
import type { Draw } from "@palanca/engine";
import type { Fact } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import { type Telling, tell, tellRange } from "./number-text.js";

/** Tells an input: its number, its levels over time, or its draw. */
export function tellInput({ value, unit }: Pick<SettledInput, "value" | "unit">): string {
  if (value.feed === "draw") return tellDraw(value.draw, unit);
  if (value.feed === "constant") return tell(value.values[0] ?? Number.NaN, unit);
  const levels = value.rows.map((row) => row[0] ?? Number.NaN);
  const changes = levels.filter((level, i) => i === 0 || level !== levels[i - 1]);
  if (changes.length <= 3) return changes.map((level) => tell(level, unit)).join(", then ");
  return `${tell(levels[0] ?? Number.NaN, unit)} to ${tell(levels.at(-1) ?? Number.NaN, unit)}, year by year`;
}

/** Tells a distribution by its range and its middle. */
export function tellDraw(draw: Draw, unit: string): string {
  switch (draw.kind) {
    case "point":
      return tellWritten(draw.value, unit);
    case "uniform":
      return tellRange(draw.low, draw.high, unit);
    case "range":
      return `${tellRange(draw.low, draw.high, unit)} in nine futures of ten`;
    case "triangular":
    case "pert":
      return `${tellRange(draw.low, draw.high, unit)}, most likely ${tellWritten(draw.mode, unit)}`;
    case "normal":
      return `${tell(draw.mean, unit)} with standard deviation ${tell(draw.sd, unit)}`;
    case "discrete":
      return draw.values.map((value) => tellWritten(value, unit)).join(" or ");
    case "mixture":
      return draw.of.map((one) => tellDraw(one, unit)).join(" or ");
    default:
      return `a ${draw.kind} draw`;
  }
}

/** Tells a fact's figure with its hedge as printed: `about 8.0 %`. */
export function tellFigure(fact: Fact): string {
  const hedge = fact.hedge ? `${fact.hedge.replace("-", " ")} ` : "";
  if (fact.value !== undefined) return hedge + tellWritten(fact.value, fact.unit);
  return fact.low !== undefined && fact.high !== undefined
    ? hedge + tellRange(fact.low, fact.high, fact.unit)
    : `series ${fact.series}`;
}

/** A figure with the digits that somebody gave it, which say how exact it is meant; at most six, for one that was worked out. */
export function tellWritten(value: number, unit: string, telling: Telling = {}): string {
  const digits = Number(value.toPrecision(6)).toExponential().split("e")[0] ?? "";
  return tell(value, unit, { ...telling, precision: digits.replace(/\D/g, "").length });
}

/** Tells a whole count with commas, never rounded: how many futures there were is not an estimate. */
export function tellCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
