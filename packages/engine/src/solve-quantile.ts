/** Turns a distribution over positive numbers round: Halley's steps in ln x and ln chance, held inside a bracket. */
import { exp, log } from "./elementary.js";
import type { Tails } from "./tails.js";

/** What is known of a distribution at x. */
export interface Curve {
  tails(x: number): Tails;
  /** x times the density. */
  slope(x: number): number;
  /** x times the density's change, over the density: by how much ln density rises with ln x. */
  bend(x: number): number;
}

/** A miss in ln chance that one more step leaves without a digit: each step leaves about the third power of it. */
const NEAR = 1e-6;

/**
 * The x whose tails are p and q. Steps are taken in ln x, so that a quantile of 1e-200 has as many digits as one of 1; the smaller tail is
 * the one matched. Zero when the answer is below the smallest number.
 */
export function solveQuantile({ tails, slope, bend }: Curve, p: number, q: number, start: number): number {
  if (!(p > 0)) return 0;
  if (!(q > 0)) return Number.POSITIVE_INFINITY;
  const isLow = p <= q;
  const target = log(isLow ? p : q);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = start > 0 && start < 1e300 ? start : start >= 1e300 ? 1e300 : 5e-324;
  for (let round = 0; round < 2000; round++) {
    const { below, above } = tails(x);
    const chance = isLow ? below : above;
    const gap = chance > 0 ? log(chance) - target : Number.NEGATIVE_INFINITY;
    if (gap === 0) return x;
    if (isLow ? gap < 0 : gap > 0) low = x;
    else high = x;
    const rise = ((isLow ? 1 : -1) * slope(x)) / chance;
    const newton = -gap / rise;
    const bent = 1 + (newton * (1 + bend(x) - rise)) / 2;
    const step = bent > 1 / 2 && bent < 2 ? newton / bent : newton;
    let next = Math.abs(step) < 3 ? x * exp(step) : Number.NaN;
    const isInside = next > low && next < high;
    // Outside the bracket: halve it in ln x, or go looking for its missing end.
    if (!isInside) {
      if (Math.abs(step) < 1e-15) return x;
      if (high === Number.POSITIVE_INFINITY) next = x < 1e292 ? x * 1e4 : 1.7e308;
      else if (low === 0) next = x > 1e-300 ? x * 1e-4 * (x < 1e-8 ? x : 1) : x / 2;
      else next = Math.sqrt(low) * Math.sqrt(high);
      if (next === x || next === 0) return next;
    }
    if ((isInside && Math.abs(gap) < NEAR) || Math.abs(next - x) <= 2.3e-16 * x) return next;
    x = next;
  }
  return x;
}
