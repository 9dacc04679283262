/** Numbers over futures to what is printed: exact quantiles, mean, deviation, and the sampling error of the median. */

/** A sorted copy without the futures that failed. */
export function sortedSound(values: Float64Array): Float64Array {
  return values.filter((value) => value === value).sort();
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

/** The sum with its rounding errors carried along (Neumaier 1974); the order of the numbers is that of the futures. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/** Standard deviation over futures (n - 1); zero for one. */
export function deviation(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(sum(Array.from(values, (value) => (value - middle) * (value - middle))) / (values.length - 1));
}

/**
 * Half the width of the 95 percent interval for the median by order statistics: the binomial count of futures below it is n/2 plus or
 * minus 0.98 sqrt(n). David and Nagaraja, Order Statistics, 3rd ed., 2003, section 7.1.
 */
export function marginOfMedian(sorted: Float64Array): number {
  const n = sorted.length;
  if (n < 2) return Number.NaN;
  const half = (1.959963984540054 * Math.sqrt(n)) / 2;
  const low = sorted[Math.max(0, Math.floor(n / 2 - half))] as number;
  const high = sorted[Math.min(n - 1, Math.ceil(n / 2 + half))] as number;
  return (high - low) / 2;
}
