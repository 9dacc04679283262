/** The value of a draw below which a given share of futures lies: every distribution by its inverse. */
import { distributionOf } from "./distribution-of.js";
import type { Draw } from "./inputs.js";

/** The smallest chance that is drawn, and one less the largest: half of what 53 bits can tell apart from 1. */
const LEAST = 1.1102230246251565e-16;

/** Gives the quantile at `p` in the draw's own unit. Zero and one stand for the furthest futures that are ever drawn, so that it is finite. */
export function drawQuantile(draw: Draw, p: number): number {
  const inside = Math.min(Math.max(p, LEAST), 1 - LEAST);
  return distributionOf(draw).quantile(inside, 1 - inside);
}

/** The median of a draw: where half of all futures lie on either side. Between two values with exactly half on either side, the middle. */
export function medianOf(draw: Draw): number {
  const of = distributionOf(draw);
  const middle = of.quantile(1 / 2, 1 / 2);
  if (draw.kind !== "mixture" && draw.kind !== "discrete") return middle;
  const { above } = of.tails(middle);
  return Math.abs(above - 1 / 2) < 1e-12 ? (middle + of.quantile(1 / 2 + 1e-9, 1 / 2 - 1e-9)) / 2 : middle;
}
