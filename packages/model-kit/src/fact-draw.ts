/** What a fact's printed words say about how sure it is, as a draw. */
import type { Draw } from "@palanca/engine";
import type { Fact } from "@palanca/evidence";

/** How far a hedged figure may lie from the printed one. No document says; a tenth is the usual reach of a figure that is rounded in prose. */
const REACH = 1 / 10;

/**
 * Reads value, range and hedge: a range is uniform; "about" is triangular within a tenth; "nearly", "up to" and "less than" lie below the
 * figure and "more than", "at least" above it, within a tenth and most likely at it. Undefined for a fact that is a series.
 */
export function factDraw(fact: Fact): Draw | undefined {
  if (fact.low !== undefined && fact.high !== undefined) return { kind: "uniform", low: fact.low, high: fact.high };
  const { value } = fact;
  if (value === undefined) return undefined;
  const ends = [value * (1 - REACH), value * (1 + REACH)].sort((a, b) => a - b) as [number, number];
  const below = Math.min(...ends);
  const above = Math.max(...ends);
  switch (fact.hedge) {
    case undefined:
      return { kind: "point", value };
    case "about":
      return { kind: "triangular", low: below, mode: value, high: above };
    case "nearly":
    case "almost":
    case "up-to":
    case "less-than":
      return { kind: "triangular", low: below, mode: value, high: value };
    case "more-than":
    case "at-least":
      return { kind: "triangular", low: value, mode: value, high: above };
  }
}

/** The draw in another unit: every value times `factor`, which is positive. */
export function scaleDraw(draw: Draw, factor: number): Draw {
  if (factor === 1) return draw;
  const by = (value: number): number => value * factor;
  switch (draw.kind) {
    case "point":
      return { ...draw, value: by(draw.value) };
    case "uniform":
    case "range":
      return { ...draw, low: by(draw.low), high: by(draw.high) };
    case "triangular":
    case "pert":
      return { ...draw, low: by(draw.low), mode: by(draw.mode), high: by(draw.high) };
    case "normal":
      return { ...draw, mean: by(draw.mean), sd: by(draw.sd) };
    case "discrete":
    case "empirical":
      return { ...draw, values: draw.values.map(by) };
    case "mixture":
      return { ...draw, of: draw.of.map((one) => scaleDraw(one, factor)) };
    default:
      throw new Error(`This is a fault in the model kit: a fact never becomes a ${draw.kind} draw.`);
  }
}
