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
/** Bins that wait to be counted together: the counts are then fetched from memory once for many values. */
const WAITING = 16 * BLOCK;
/** Bins that are summed together where quantiles are looked for. */
const SHELF = 64;
const LARGEST_COUNT = 4294967295;
/** A value over the bin width stays below this, so that its bin is a whole number. */
const LARGEST_BIN = 1125899906842624;

/** What a histogram holds, as data that can be sent to another thread. */
export interface BandCounts {
  /** Futures counted, and those lost (not a number, or infinite). */
  readonly count: number;
  readonly lost: number;
  readonly min: number;
  readonly max: number;
  /** The width of a bin; zero while all values are equal. */
  readonly width: number;
  /** The number of the first bin held. */
  readonly first: number;
  readonly counts: Uint32Array;
}

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
  /** Bins from the first one held, that are not counted yet. */
  #waiting = new Uint16Array(0);
  #waits = 0;
  #summed: { readonly of: number; readonly sums: Uint32Array } | undefined;

  /** Adds `count` values from `from` on. */
  add(values: Float64Array, from = 0, count = values.length): void {
    for (let at = from; at < from + count; at += BLOCK)
      this.#addPiece(values.subarray(at, Math.min(at + BLOCK, from + count)));
  }

  /** Adds 1 to 1,024 values. */
  #addPiece(piece: Float64Array): void {
    const machine = binMachine();
    let { min, max, isSound } = machine.extremes(piece);
    let { length } = piece;
    if (!isSound) {
      // Few are lost, and what is left of them is looked through again.
      const values = piece.filter((value) => value - value === 0);
      this.lost += length - values.length;
      length = values.length;
      if (length === 0) return;
      ({ min, max, isSound } = machine.extremes(values));
    }
    this.#span(Math.min(this.min, min), Math.max(this.max, max));
    this.count += length;
    if (this.#width === 0) return;
    if (this.#waiting.length === 0) this.#waiting = new Uint16Array(WAITING);
    if (this.#waits + length > WAITING) this.#settled();
    // Only of a wide bin can a share below zero be too small to be a number, and then seem to lie in the bin of zero.
    const mayVanish = min < 0 && this.#width > 1;
    machine.bins(length, { perBin: 1 / this.#width, first: this.#first, mayVanish }, this.#waiting, this.#waits);
    this.#waits += length;
  }

  /** The counts, with all that waited. */
  #settled(): Uint32Array {
    tally(this.#counts, this.#waiting, this.#waits);
    this.#waits = 0;
    return this.#counts;
  }

  /** The same for the same values, whatever their order: bins from that of the least value to that of the greatest. */
  get data(): BandCounts {
    const { count, lost, min, max } = this;
    const width = this.#width;
    const [first, last] = width === 0 ? [0, -1] : [binOf(min, width), binOf(max, width)];
    const counts = this.#settled().slice(first - this.#first, last + 1 - this.#first);
    return { count, lost, min, max, width, first, counts };
  }

  /** Adds all that another one counted. */
  merge(other: BandCounts): void {
    this.lost += other.lost;
    if (other.count === 0) return;
    this.#span(Math.min(this.min, other.min), Math.max(this.max, other.max));
    this.count += other.count;
    if (this.#width > 0) this.#take(other, other.counts);
  }

  /** The value that a share p of the counted futures lie below, linear within a bin; off by at most one bin. NaN for none. */
  quantile(p: number): number {
    if (this.count === 0) return Number.NaN;
    if (p <= 0 || this.#width === 0) return this.min;
    if (p >= 1) return this.max;
    const rank = p * (this.count - 1) + 1 / 2;
    const counts = this.#settled();
    const sums = this.#sums(counts);
    let [shelf, before] = [0, 0];
    for (; before + (sums[shelf] as number) <= rank; shelf++) before += sums[shelf] as number;
    for (let i = shelf * SHELF; i < counts.length; i++) {
      const here = counts[i] as number;
      if (before + here > rank) {
        const value = (this.#first + i + (rank - before) / here) * this.#width;
        return Math.min(Math.max(value, this.min), this.max);
      }
      before += here;
    }
    return this.max;
  }

  /** Sums of so many bins each, kept until something is added. */
  #sums(counts: Uint32Array): Uint32Array {
    if (this.#summed?.of === this.count) return this.#summed.sums;
    const sums = new Uint32Array(Math.ceil(counts.length / SHELF) + 1);
    // The last one ends every search.
    sums[sums.length - 1] = LARGEST_COUNT;
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
    return Array.from(this.#settled(), (count, i) => ({
      from: (this.#first + i) * this.#width,
      width: this.#width,
      count,
    })).filter(({ count }) => count > 0);
  }

  /** Makes room for values from min to max, in wider bins when needed. */
  #span(min: number, max: number): void {
    if (min === this.min && max === this.max) return;
    const { min: oldest, count } = this;
    const [before, first] = [this.#width, this.#first];
    this.min = min;
    this.max = max;
    if (min === max) return;
    const width = binWidth(min, max, before);
    const [low, high] = [binOf(min, width), binOf(max, width)];
    if (width === before && low >= first && high < first + BINS) return;
    const counts = this.#settled();
    this.#width = width;
    // As much room on either side, so that most new extremes move nothing.
    this.#first = low - Math.floor((BINS - 1 - (high - low)) / 2);
    this.#counts = new Uint32Array(BINS);
    if (count > 0) this.#take({ width: before, first, min: oldest, count }, counts);
  }

  /** Moves counts of bins that are as wide as ours or narrower into ours; width zero stands for `count` times the least value. */
  #take({ width, first, min, count }: Omit<BandCounts, "lost" | "max" | "counts">, counts: Uint32Array): void {
    const into = this.#counts;
    if (width === 0) {
      const at = binOf(min, this.#width) - this.#first;
      into[at] = (into[at] as number) + count;
      return;
    }
    const narrower = this.#width / width;
    for (let i = 0; i < counts.length; i++) {
      const more = counts[i] as number;
      if (more === 0) continue;
      const at = binOf(first + i, narrower) - this.#first;
      into[at] = (into[at] as number) + more;
    }
  }
}

function tally(counts: Uint32Array, bins: Uint16Array, count: number): void {
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
