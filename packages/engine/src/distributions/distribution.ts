/** What every distribution can tell. Chances come from both sides, so that a far tail keeps its digits. */
import type { Tails } from "../tails.js";

export interface Distribution {
  /** The smallest x with at least the chance p at or below it; q is 1 - p. Both lie strictly between 0 and 1. */
  quantile(p: number, q: number): number;
  /** Chances of at most x, and of more. */
  tails(x: number): Tails;
  /** Density at x; for counts and listed values the chance of x itself. */
  density(x: number): number;
  /** Values that have a chance of their own, rising; absent where there are none or too many to list. */
  readonly atoms?: readonly number[];
}

/** Moved and stretched: low + width times a distribution. */
export function stretched(of: Distribution, low: number, width: number): Distribution {
  if (width === 0) return single(low);
  return {
    quantile: (p, q) => low + width * of.quantile(p, q),
    tails: (x) => of.tails((x - low) / width),
    density: (x) => of.density((x - low) / width) / width,
  };
}

/** One value and no other. */
export function single(value: number): Distribution {
  return {
    quantile: () => value,
    tails: (x) => (x >= value ? { below: 1, above: 0 } : { below: 0, above: 1 }),
    density: (x) => (x === value ? 1 : 0),
    atoms: [value],
  };
}
