/** Functions of the unit cube whose indices are known in closed form. */
import type { Evaluate } from "../src/what-matters/evaluate.js";

export interface KnownFunction {
  readonly evaluate: Evaluate;
  readonly variables: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on [-π, π]. T. Ishigami and T. Homma, 1990. */
export const ishigami: KnownFunction = (() => {
  const [a, b, pi] = [7, 0.1, Math.PI];
  const bent = 1 / 2 + (b * pi ** 4) / 5 + (b * b * pi ** 8) / 50;
  const squared = (a * a) / 8;
  const crossed = b * b * pi ** 8 * (1 / 18 - 1 / 50);
  const variance = bent + squared + crossed;
  return {
    variables: 3,
    evaluate: ([x1, x2, x3]) => [
      (x1 as Float64Array).map((u, i) => {
        const at = (p: number | undefined): number => -pi + 2 * pi * (p as number);
        return Math.sin(at(u)) + a * Math.sin(at(x2?.[i])) ** 2 + b * at(x3?.[i]) ** 4 * Math.sin(at(u));
      }),
    ],
    first: [bent / variance, squared / variance, 0],
    total: [(bent + crossed) / variance, squared / variance, crossed / variance],
  };
})();

/** The product of (|4x - 2| + a) / (1 + a). I. M. Sobol', 1990; A. Saltelli and I. M. Sobol', 1995. */
export function gFunction(a: readonly number[]): KnownFunction {
  const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  const variance = all - 1;
  return {
    variables: a.length,
    evaluate: (columns) => [
      (columns[0] as Float64Array).map((_, i) =>
        a.reduce((product, one, v) => (product * (Math.abs(4 * (columns[v]?.[i] as number) - 2) + one)) / (1 + one), 1),
      ),
    ],
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * all) / (1 + part) / variance),
  };
}

/** A weighted sum: every index is the weight's square over the sum of squares. */
export function weightedSum(weights: readonly number[]): KnownFunction {
  const sum = weights.reduce((total, weight) => total + weight * weight, 0);
  const shares = weights.map((weight) => (weight * weight) / sum);
  return {
    variables: weights.length,
    evaluate: (columns) => [
      (columns[0] as Float64Array).map((_, i) =>
        weights.reduce((total, weight, v) => total + weight * (columns[v]?.[i] as number), 0),
      ),
    ],
    first: shares,
    total: shares,
  };
}
