/**
 * Where one uncertainty alone turns the sign of a median difference: the break-even of an answer.
 * Futures are sorted by the uncertainty and cut into bins of equal count; the median difference of each bin is looked at from the usual
 * end. The turn lies between two bins, read linearly, when every bin beyond it has the other sign.
 *
 * Worked case: a difference of 3 - x with x from 0 to 10 turns at x = 3; its median is -2, so it turns for the lowest 30 percent.
 */
import type { Column } from "@palanca/analysis";
import { quantile, sortedSound } from "@palanca/engine/run";

export interface Turn {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly grade: string;
  /** The value at which the median difference is zero. */
  readonly at: number;
  /** On which side of it the sign is not the usual one, and the share of futures there. */
  readonly side: "below" | "above";
  readonly share: number;
  /** The sign of the median difference on that side. */
  readonly sign: "higher" | "lower";
}

/** Futures in a bin, at least: the median of fewer is mostly chance. */
const FEWEST = 32;
const MOST_BINS = 32;

/** Finds the turns of a difference, the widest side first. */
export function turnsOf(columns: readonly Column[], behind: readonly string[], difference: Float64Array): Turn[] {
  const usual = signOf(quantile(sortedSound(difference), 1 / 2));
  const bins = Math.min(MOST_BINS, Math.floor(difference.length / FEWEST));
  if (usual === 0 || bins < 4) return [];
  const turns = columns.flatMap((column): Turn[] => {
    if (!behind.includes(column.name)) return [];
    const middles = binned(column.values, difference, bins);
    const found = turnFrom(middles, usual, "above") ?? turnFrom([...middles].reverse(), usual, "below");
    if (!found) return [];
    const { name: input, label, unit, grade, values } = column;
    const { at, side } = found;
    const there = values.filter((value) => (side === "above" ? value > at : value < at)).length;
    return [
      { input, label, unit, grade, at, side, share: there / values.length, sign: usual > 0 ? "lower" : "higher" },
    ];
  });
  return turns.sort((a, b) => b.share - a.share || (a.input < b.input ? -1 : 1));
}

interface Bin {
  readonly x: number;
  readonly y: number;
}

function binned(values: Float64Array, difference: Float64Array, bins: number): Bin[] {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return Array.from({ length: bins }, (_, bin) => {
    const own = order.slice(Math.floor((bin * order.length) / bins), Math.floor(((bin + 1) * order.length) / bins));
    const middle = (of: Float64Array): number =>
      quantile(sortedSound(Float64Array.from(own, (i) => of[i] as number)), 1 / 2);
    return { x: middle(values), y: middle(difference) };
  });
}

/** The turn seen on the way to the last bin: from there on every bin has the other sign, and before it none has. */
function turnFrom(
  bins: readonly Bin[],
  usual: number,
  side: Turn["side"],
): { at: number; side: Turn["side"] } | undefined {
  const first = bins.findIndex(({ y }) => signOf(y) === -usual);
  if (first < 1 || !bins.slice(first).every(({ y }) => signOf(y) === -usual)) return undefined;
  const [before, after] = [bins[first - 1] as Bin, bins[first] as Bin];
  const share = before.y / (before.y - after.y);
  return { at: before.x + share * (after.x - before.x), side };
}

function signOf(value: number): number {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
