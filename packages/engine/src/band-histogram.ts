/**
 * Counts of values in equal bins, for the bands of many futures in bounded memory.
 *
 * Bins are whole multiples of a power of two: the smallest at which all values seen fit into the bins there are. A wider bin is exactly two
 * narrower ones, so that the counts depend on which values came and never on their order: merging is associative to the bit.
 */

import { binMachine } from "./bin-machine.js";
import { BLOCK } from "./runner.js";

/** Bins at most; the values then span more than half of them. */
const BINS = 8192;
/** Bins that are summed together where quantiles are looked for. */
const SHELF = 64;
const LARGEST_COUNT = 4294967295;
/** A value over the bin width stays below this, so that its bin is a whole number. */
const LARGEST_BIN = 1125899906842624;

export class BandHistogram {
  /** Futures counted, and those lost (not a number, or infinite). */
  count = 0;
  lost = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  /** The width of a bin; zero while all values are equal. */
  #width = 0;
  /** The number of the first bin held. */
  #first = 0;
  #counts = new Uint32Array(0);
  #summed: { readonly of: number; readonly sums: Uint32Array } | undefined;

  /** Adds `count` values from `from` on. */
  add(values: Float64Array, from = 0, count = values.length): void {
    const pieces: Float64Array[] = [];
    for (let at = from; at < from + count; at += BLOCK)
      pieces.push(values.subarray(at, Math.min(at + BLOCK, from + count)));
    this.addAll(pieces);
  }

  /** Adds pieces of 1 to 1,024 values; room is made for all of them at once. */
  addAll(pieces: readonly Float64Array[]): void {
    const machine = binMachine();
    let [min, max, count] = [this.min, this.max, this.count];
    const sound = pieces.flatMap((piece): Float64Array[] => {
      const whole = machine.extremes(piece);
      // Few are lost, and what is left of them is looked through again.
      const values = whole.isSound ? piece : piece.filter((value) => value - value === 0);
      this.lost += piece.length - values.length;
      if (values.length === 0) return [];
      const extremes = whole.isSound ? whole : machine.extremes(values);
      min = Math.min(min, extremes.min);
      max = Math.max(max, extremes.max);
      count += values.length;
      return [values];
    });
    if (sound.length === 0) return;
    this.#span(min, max);
    this.count = count;
    if (this.#width === 0) return;
    const [counts, first, width] = [this.#counts, this.#first, this.#width];
    // Only of a wide bin can a share below zero be too small to be a number, and then seem to lie in the bin of zero.
    const mayVanish = min < 0 && width > 1;
    for (const values of sound) {
      const bins = mayVanish
        ? Int32Array.from(values, (value) => binOf(value, width) - first)
        : machine.bins(values, 1 / width, first);
      tally(counts, bins, values.length);
    }
  }

  /** Adds all that another one counted. */
  merge(other: BandHistogram): void {
    this.lost += other.lost;
    if (other.count === 0) return;
    this.#span(Math.min(this.min, other.min), Math.max(this.max, other.max));
    this.count += other.count;
    if (this.#width > 0) this.#take(other.#width, other.#first, other.#counts, other.min, other.count);
  }

  /** The value that a share p of the counted futures lie below, linear within a bin; off by at most one bin. NaN for none. */
  quantile(p: number): number {
    if (this.count === 0) return Number.NaN;
    if (p <= 0 || this.#width === 0) return this.min;
    if (p >= 1) return this.max;
    const rank = p * (this.count - 1) + 1 / 2;
    const sums = this.#sums();
    let [shelf, before] = [0, 0];
    for (; before + (sums[shelf] as number) <= rank; shelf++) before += sums[shelf] as number;
    for (let i = shelf * SHELF; i < this.#counts.length; i++) {
      const here = this.#counts[i] as number;
      if (before + here > rank) {
        const value = (this.#first + i + (rank - before) / here) * this.#width;
        return Math.min(Math.max(value, this.min), this.max);
      }
      before += here;
    }
    return this.max;
  }

  /** Sums of so many bins each, kept until something is added. */
  #sums(): Uint32Array {
    if (this.#summed?.of === this.count) return this.#summed.sums;
    const sums = new Uint32Array(Math.ceil(this.#counts.length / SHELF) + 1);
    // The last one ends every search.
    sums[sums.length - 1] = LARGEST_COUNT;
    const counts = this.#counts;
    for (let shelf = 0; shelf * SHELF < counts.length; shelf++) {
      const end = Math.min((shelf + 1) * SHELF, counts.length);
      let sum = 0;
      for (let i = shelf * SHELF; i < end; i++) sum += counts[i] as number;
      sums[shelf] = sum;
    }
    this.#summed = { of: this.count, sums };
    return sums;
  }

  /** The bins that hold anything: where each starts, its width, its count. */
  bins(): { readonly from: number; readonly width: number; readonly count: number }[] {
    if (this.#width === 0) return this.count === 0 ? [] : [{ from: this.min, width: 0, count: this.count }];
    return Array.from(this.#counts, (count, i) => ({
      from: (this.#first + i) * this.#width,
      width: this.#width,
      count,
    })).filter(({ count }) => count > 0);
  }

  /** Makes room for values from min to max, in wider bins when needed. */
  #span(min: number, max: number): void {
    if (min === this.min && max === this.max) return;
    const [width, first, counts, oldest] = [this.#width, this.#first, this.#counts, this.min];
    this.min = min;
    this.max = max;
    if (min === max) return;
    this.#width = binWidth(min, max, width);
    this.#first = binOf(min, this.#width);
    this.#counts = new Uint32Array(binOf(max, this.#width) - this.#first + 1);
    if (this.count > 0) this.#take(width, first, counts, oldest, this.count);
  }

  /** Moves counts of bins that are as wide as ours or narrower into ours; width zero stands for `count` times one value. */
  #take(width: number, first: number, counts: Uint32Array, value: number, count: number): void {
    const into = this.#counts;
    const put = (bin: number, more: number): void => {
      const at = bin - this.#first;
      into[at] = (into[at] as number) + more;
    };
    if (width === 0) {
      put(binOf(value, this.#width), count);
      return;
    }
    const narrower = this.#width / width;
    for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) put(binOf(first + i, narrower), counts[i] as number);
  }
}

function tally(counts: Uint32Array, bins: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const bin = bins[i] as number;
    counts[bin] = (counts[bin] as number) + 1;
  }
}

/** The number of the bin that holds a value. What is below zero stays below it, even where the quotient is too small to be a number. */
function binOf(value: number, width: number): number {
  const bin = Math.floor(value / width);
  return bin === 0 && value < 0 ? -1 : bin;
}

/** The smallest power of two whose multiples from min to max are few enough and countable. `from` is one that was wide enough for less. */
function binWidth(min: number, max: number, from: number): number {
  const largest = Math.max(-min, max);
  const fits = (width: number): boolean =>
    largest / width < LARGEST_BIN && binOf(max, width) - binOf(min, width) < BINS;
  let width = from > 0 ? from : 1;
  while (!fits(width)) width *= 2;
  if (from > 0) return width;
  while (width > SMALLEST && fits(width / 2)) width /= 2;
  return width;
}

/** Its inverse is still a number. */
const SMALLEST = 1e-300;
