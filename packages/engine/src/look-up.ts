/** Reads a curve between its points, and beyond them as it is declared. */
import type { PlanTable } from "./plan-format.js";

/** The y at x: linear between two points; beyond the ends held, carried on, or not a number. */
export function lookUp({ x: xs, y: ys, ends }: PlanTable, x: number): number {
  const last = xs.length - 1;
  if (x !== x) return x;
  if (x < (xs[0] as number) || x > (xs[last] as number)) {
    if (ends === "fail") return Number.NaN;
    if (ends === "hold") return (x < (xs[0] as number) ? ys[0] : ys[last]) as number;
  }
  let i = 1;
  while (i < last && x > (xs[i] as number)) i++;
  const [x0, x1, y0, y1] = [xs[i - 1], xs[i], ys[i - 1], ys[i]] as [number, number, number, number];
  return x === x1 ? y1 : y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
}
