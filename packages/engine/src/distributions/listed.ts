/** Values that are listed: chosen by weight, or read between as an observed sample. */
import type { Tails } from "../tails.js";
import type { Distribution } from "./distribution.js";

/** Each value with its weight, equal ones when none are given. */
export function discrete(values: readonly number[], weights?: readonly number[]): Distribution {
  const atoms = values.map((value, i) => ({ value, weight: weights?.[i] ?? 1 })).sort((a, b) => a.value - b.value);
  const total = atoms.reduce((sum, { weight }) => sum + weight, 0);
  const below = summed(atoms.map(({ weight }) => weight)).map((sum) => sum / total);
  const above = summed(atoms.map(({ weight }) => weight).reverse())
    .reverse()
    .map((sum, i) => (sum - (atoms[i] as { weight: number }).weight) / total);
  const last = atoms.length - 1;
  const at = (i: number): number => (atoms[i] as { value: number }).value;
  return {
    quantile(p) {
      let low = -1;
      let high = last;
      while (high - low > 1) {
        const half = (low + high) >> 1;
        if ((below[half] as number) >= p * (1 - 1e-15)) high = half;
        else low = half;
      }
      return at(high);
    },
    tails(x): Tails {
      const i = lastAtMost(x, atoms.length, at);
      return i < 0 ? { below: 0, above: 1 } : { below: below[i] as number, above: above[i] as number };
    },
    density: (x) => atoms.reduce((found, { value, weight }) => (value === x ? found + weight / total : found), 0),
    atoms: atoms.map(({ value }) => value),
  };
}

/** Each number with those before it. */
export function summed(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/** A sample: its quantiles by the rule called type 7, linear between neighbours. */
export function empirical(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const at = (i: number): number => sorted[i] as number;
  const below = (x: number): number => {
    const i = lastAtMost(x, sorted.length, at);
    if (i < 0) return 0;
    return i === last ? 1 : (i + (x - at(i)) / (at(i + 1) - at(i))) / last;
  };
  return {
    quantile(p) {
      const place = p * last;
      const i = Math.min(Math.floor(place), last);
      return i === last ? at(last) : at(i) + (place - i) * (at(i + 1) - at(i));
    },
    tails: (x) => ({ below: below(x), above: 1 - below(x) }),
    density(x) {
      const i = lastAtMost(x, sorted.length, at);
      return i < 0 || i === last ? 0 : 1 / (last * (at(i + 1) - at(i)));
    },
  };
}

/** Place of the last of `count` rising values that is at most x, or -1. */
function lastAtMost(x: number, count: number, at: (i: number) => number): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const half = (low + high) >> 1;
    if (at(half) <= x) low = half;
    else high = half;
  }
  return low;
}
