/**
 * First-order shares from futures that were run for something else, with intervals.
 * The estimate is that of `hangs-on.ts`: variance between bins of one uncertainty, less what chance alone puts there, so that an
 * uncertainty without effect has a share of zero on average and not above. Intervals are from resampled futures within fixed bins, and
 * widened by what the bins smooth away.
 * E. Plischke, Reliability Engineering and System Safety 95, 2010.
 */
import { deviation } from "@palanca/engine/run";
import { wholeNumbers } from "./evaluate.js";
import { type Estimate, halvesOf } from "./sobol-indices.js";

export interface GivenDataOptions {
  readonly seed: number;
  readonly resamples?: number;
}

/** Futures that there must be. */
const FEWEST = 64;
/** Futures in a bin, on average, where there are few: what chance puts between bins is taken off, what wide bins smooth away is lost. */
const IN_A_BIN = 8;

/** Works the share of each column out. Futures with NaN are left out. Undefined when there are fewer than 64 sound futures. */
export function givenData(
  output: Float64Array,
  columns: readonly Float64Array[],
  { seed, resamples = 100 }: GivenDataOptions,
): Estimate[] | undefined {
  const sound = Array.from(output.keys()).filter((i) => (output[i] as number) - (output[i] as number) === 0);
  const n = sound.length;
  if (n < FEWEST) return undefined;
  const bins = Math.min(48, Math.floor(n / IN_A_BIN));
  const centre = sound.reduce((sum, i) => sum + (output[i] as number), 0) / n;
  const values = Float64Array.from(sound, (i) => (output[i] as number) - centre);
  const binOf = columns.map((column) => [binned(column, sound, bins), binned(column, sound, bins / 2)] as const);
  const all = Int32Array.from(values, (_, i) => i);
  const picks = Array.from({ length: resamples }, (_, k) => wholeNumbers(seed, `bootstrap/${k}`, n, n));
  return binOf.map(([bin, wide]) => {
    const shares = picks.map((picked) => shareOf(values, bin, bins, picked));
    const value = shareOf(values, bin, bins, all);
    // What bins smooth away falls with the square of their width, so that bins of twice the width show three times what is still missing.
    const smoothed = Math.max(0, value - shareOf(values, wide, bins, all)) / 3;
    return { value, half: halvesOf(n) * deviation(shares) + smoothed };
  });
}

/** Which of the bins of equal count each sound future lies in. Equal values stay together, so that a discrete draw is binned by its values. */
function binned(column: Float64Array, sound: readonly number[], bins: number): Int32Array {
  const order = sound.map((_, k) => k).sort((a, b) => at(a) - at(b) || a - b);
  const bin = new Int32Array(sound.length);
  let current = 0;
  for (const [rank, k] of order.entries()) {
    const before = order[rank - 1];
    if (before === undefined || at(before) !== at(k)) current = Math.floor((rank * bins) / order.length);
    bin[k] = current;
  }
  return bin;

  function at(k: number): number {
    return column[sound[k] as number] as number;
  }
}

/** The share of variance between bins, less what chance puts there: each bin its share of what is left within the bins. */
function shareOf(values: Float64Array, bin: Int32Array, bins: number, picked: Int32Array): number {
  const counts = new Float64Array(bins);
  const sums = new Float64Array(bins);
  let square = 0;
  let sum = 0;
  for (const k of picked) {
    const value = values[k] as number;
    counts[bin[k] as number] = (counts[bin[k] as number] as number) + 1;
    sums[bin[k] as number] = (sums[bin[k] as number] as number) + value;
    square += value * value;
    sum += value;
  }
  const n = picked.length;
  const total = square - (sum * sum) / n;
  let between = -(sum * sum) / n;
  let used = 0;
  for (let b = 0; b < bins; b++) {
    if (counts[b] === 0) continue;
    used++;
    between += ((sums[b] as number) * (sums[b] as number)) / (counts[b] as number);
  }
  if (!(total > 0) || n <= used) return 0;
  return (between - ((used - 1) * (total - between)) / (n - used)) / total;
}
