/** A settled input's value in words. */
import { tell, tellRange } from "@palanca/charts";
import type { Draw } from "@palanca/engine";
import type { SettledInput } from "@palanca/model-kit";

export function tellInput(input: SettledInput): string {
  const { value, unit } = input;
  if (value.feed === "constant") return tell(value.values[0] ?? Number.NaN, unit);
  if (value.feed === "path")
    return `${tell(value.rows[0]?.[0] ?? Number.NaN, unit)} to ${tell(value.rows.at(-1)?.[0] ?? Number.NaN, unit)}, by year`;
  return tellDraw(value.draw, unit);
}

export function tellDraw(draw: Draw, unit: string): string {
  switch (draw.kind) {
    case "point":
      return tell(draw.value, unit);
    case "uniform":
      return tellRange(draw.low, draw.high, unit);
    case "triangular":
    case "pert":
      return `${tellRange(draw.low, draw.high, unit)}, most likely ${tell(draw.mode, unit)}`;
    case "mixture":
      return draw.of.map((one) => tellDraw(one, unit)).join(" or ");
    case "normal":
      return `${tell(draw.mean, unit)}, give or take ${tell(draw.sd, unit)}`;
    case "discrete":
      return draw.values.map((value) => tell(value, unit)).join(" or ");
    default:
      return `a ${draw.kind} draw`;
  }
}
