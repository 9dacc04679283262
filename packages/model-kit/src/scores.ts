/** How good a forecast was, once what happened is known. */

/** Mean distance of forecasts from what was observed; NaN for none. */
export function meanAbsoluteError(forecasts: readonly number[], observed: readonly number[]): number {
  const sum = observed.reduce((total, value, i) => total + Math.abs((forecasts[i] as number) - value), 0);
  return sum / observed.length;
}

/**
 * Continuous ranked probability score of an ensemble against one observation: mean |X - y| - mean |X - X'| / 2. It is the absolute error
 * of a forecast that was sure, and less for one that said honestly how unsure it was. T. Gneiting and A. Raftery, JASA 102, 2007.
 *
 * Worked case: members 0 and 2, observation 1: (1 + 1) / 2 - (0 + 2 + 2 + 0) / 4 / 2 = 1 - 1/2.
 */
export function crps(members: ArrayLike<number>, observed: number): number {
  const sorted = Float64Array.from(members).sort();
  const n = sorted.length;
  let distance = 0;
  let spread = 0;
  sorted.forEach((value, i) => {
    distance += Math.abs(value - observed);
    // Each sorted value is above i others and below n - 1 - i.
    spread += value * (2 * i + 1 - n);
  });
  return distance / n - spread / (n * n);
}

/** Whether an observation lies between two quantiles of an ensemble, ends included. */
export function covered(low: number, high: number, observed: number): boolean {
  return observed >= low && observed <= high;
}
