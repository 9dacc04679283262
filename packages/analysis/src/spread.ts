/** Numbers over futures to a spread, and two cases future by future to a paired difference. */
import { deviation, marginOfMedian, mean, quantile, sortedSound } from "@palanca/engine/run";
import type { Dominance, PairedDifference, Spread } from "./result.js";

/** Sums up one measure of one case. NaN stands for a future that failed; it is left out and counted. */
export function spreadOf(values: Float64Array, central: number): Spread {
  const sorted = sortedSound(values);
  const sound = values.filter((value) => value === value);
  return {
    count: sorted.length,
    failed: values.length - sorted.length,
    mean: mean(sound),
    sd: deviation(sound),
    p5: quantile(sorted, 0.05),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p95: quantile(sorted, 0.95),
    margin: marginOfMedian(sorted),
    central,
  };
}

/** The difference to the baseline in each future, how often it is for the better, the same and for the worse, and whether one dominates. */
export function pairedDifference(
  values: Float64Array,
  baseline: Float64Array,
  better: "lower" | "higher" | "neither",
  central: number,
): PairedDifference {
  const differences = differencesOf(values, baseline);
  const sign = better === "lower" ? -1 : 1;
  let [wins, ties, losses] = [0, 0, 0];
  for (const difference of differences) {
    if (sign * difference > 0) wins++;
    else if (sign * difference < 0) losses++;
    else if (difference === 0) ties++;
  }
  const sound = wins + ties + losses;
  const share = (count: number): number => (sound > 0 ? count / sound : Number.NaN);
  return {
    ...spreadOf(differences, central),
    chanceBetter: share(wins),
    chanceEqual: share(ties),
    chanceWorse: share(losses),
    ...(better === "neither" ? {} : { dominance: dominanceOf(values, baseline, sign, wins, losses) }),
  };
}

/** Both cases have the same sound futures, so quantiles are compared rank by rank. */
function dominanceOf(
  values: Float64Array,
  baseline: Float64Array,
  sign: number,
  wins: number,
  losses: number,
): Dominance {
  if (losses === 0) return wins === 0 ? "equal" : "in-every-future";
  if (wins === 0) return "baseline-in-every-future";
  const isSound = (_: number, i: number): boolean => values[i] === values[i] && baseline[i] === baseline[i];
  const [own, base] = [sortedSound(values.filter(isSound)), sortedSound(baseline.filter(isSound))];
  if (own.every((value, rank) => sign * (value - (base[rank] as number)) >= 0)) return "in-distribution";
  return own.every((value, rank) => sign * (value - (base[rank] as number)) <= 0)
    ? "baseline-in-distribution"
    : "neither";
}

export function differencesOf(values: Float64Array, baseline: Float64Array): Float64Array {
  return values.map((value, i) => value - (baseline[i] as number));
}
