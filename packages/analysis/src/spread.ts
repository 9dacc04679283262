/** Numbers over futures to a spread, and two cases future by future to a paired difference. */
import { deviation, marginOfMedian, mean, quantile, sortedSound } from "@palanca/engine/run";
import type { PairedDifference, Spread } from "./result.js";

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

/** The difference to the baseline in each future, and how often it is for the better. */
export function pairedDifference(
  values: Float64Array,
  baseline: Float64Array,
  better: "lower" | "higher" | "neither",
  central: number,
): PairedDifference {
  const differences = differencesOf(values, baseline);
  let wins = 0;
  let sound = 0;
  for (const difference of differences) {
    if (difference !== difference) continue;
    sound++;
    if (better === "lower" ? difference < 0 : difference > 0) wins++;
  }
  return { ...spreadOf(differences, central), chanceBetter: sound > 0 ? wins / sound : Number.NaN };
}

export function differencesOf(values: Float64Array, baseline: Float64Array): Float64Array {
  return values.map((value, i) => value - (baseline[i] as number));
}
