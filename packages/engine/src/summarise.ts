/** Numbers over futures to what is printed: exact quantiles, mean, deviation, and their sampling errors. */
import { distributionOf } from "./distribution-of.js";
import { ExactSum } from "./exact-sum.js";

/** A sorted copy without the futures that failed. */
export function sortedSound(values: Float64Array): Float64Array {
  const sound = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value === value) sound[count++] = value;
  }
  return sound.subarray(0, count).sort();
}

/** The quantile at p of sorted numbers by the rule called type 7 (Hyndman and Fan, American Statistician 50, 1996). NaN for none. */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return at === below || low === high ? low : low + (at - below) * (high - low);
}

/** The sum, rounded once: the order of the numbers does not matter. */
export function sum(values: ArrayLike<number>): number {
  const exact = new ExactSum();
  for (let i = 0; i < values.length; i++) exact.add(values[i] as number);
  return exact.total;
}

export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/** Standard deviation over futures (n - 1); zero for one. */
export function deviation(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const squares = new ExactSum();
  for (let i = 0; i < values.length; i++) {
    const gap = (values[i] as number) - middle;
    squares.add(gap * gap);
  }
  return Math.sqrt(squares.total / (values.length - 1));
}

/** The interval that holds the true quantile in 95 of 100 samples, and half its width; the ends are futures that were drawn. */
export interface Margin {
  readonly low: number;
  readonly high: number;
  readonly half: number;
}

/**
 * The margin of a quantile by order statistics: how many futures lie below the true quantile is binomial(n, p), whatever is drawn. David and
 * Nagaraja, Order Statistics, 3rd ed., 2003, section 7.1. Infinite where too few futures were drawn to hold it on one side.
 */
export function marginOfQuantile(sorted: Float64Array, p: number): Margin {
  const n = sorted.length;
  if (n < 2) return { low: Number.NaN, high: Number.NaN, half: Number.NaN };
  const [least, most] = futuresBelow(n, p);
  const low = least > 0 ? (sorted[least - 1] as number) : Number.NEGATIVE_INFINITY;
  const high = most < n ? (sorted[most] as number) : Number.POSITIVE_INFINITY;
  return { low, high, half: (high - low) / 2 };
}

/** Of n futures between the first and the second number lie below the quantile at p, each side missed once in 40. Measures of a run ask for the same. */
function futuresBelow(n: number, p: number): readonly [number, number] {
  const asked = `${n} ${p}`;
  const known = between.get(asked);
  if (known) return known;
  const count = distributionOf({ kind: "binomial", trials: n, probability: p });
  const found = [count.quantile(0.025, 0.975), count.quantile(0.975, 0.025)] as const;
  if (between.size >= 64) between.clear();
  between.set(asked, found);
  return found;
}

const between = new Map<string, readonly [number, number]>();

/** Half the width of the 95 percent interval for the median. */
export function marginOfMedian(sorted: Float64Array): number {
  return marginOfQuantile(sorted, 1 / 2).half;
}
