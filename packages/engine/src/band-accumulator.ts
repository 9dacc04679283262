/** Bands of kept series, gathered block by block: what stays is counts, not paths, so a million futures take no more memory than a thousand. */
import { BandHistogram } from "./band-histogram.js";
import type { CaseBlock } from "./runner.js";

/** Bytes of blocks that wait to be counted together: a histogram is then fetched from memory once for many blocks. */
const WAITING = 33_554_432;

interface Waiting {
  readonly series: CaseBlock["series"];
  readonly count: number;
}

/** Histograms of one case: one for each kept series, element and point. */
export class BandAccumulator {
  readonly #series = new Map<string, BandHistogram[]>();
  readonly #waiting: Waiting[] = [];
  #bytes = 0;

  /** Adds a block of `count` futures, which is not to be changed after. Futures that failed anywhere in the case are counted as lost in every series. */
  add(block: CaseBlock, count: number, first: number): void {
    const failed = block.failures.map(({ future }) => future - first);
    const series = Object.fromEntries(
      Object.entries(block.series).map(([name, values]) => [
        name,
        failed.length === 0 ? values : withoutFailed(values, failed, count),
      ]),
    );
    this.#waiting.push({ series, count });
    for (const values of Object.values(series)) this.#bytes += values.byteLength;
    if (this.#bytes > WAITING) this.#count();
  }

  #count(): void {
    for (const name of new Set(this.#waiting.flatMap(({ series }) => Object.keys(series)))) {
      const blocks = this.#waiting.flatMap(({ series, count }) => {
        const values = series[name];
        return values ? [{ values, count }] : [];
      });
      const rows = Math.max(...blocks.map(({ values, count }) => values.length / count));
      const histograms = this.#series.get(name) ?? Array.from({ length: rows }, () => new BandHistogram());
      this.#series.set(name, histograms);
      histograms.forEach((histogram, row) => {
        histogram.addAll(blocks.map(({ values, count }) => values.subarray(row * count, (row + 1) * count)));
      });
    }
    this.#waiting.length = 0;
    this.#bytes = 0;
  }

  /** Adds what another accumulator gathered; the order does not matter. */
  merge(other: BandAccumulator): void {
    this.#count();
    other.#count();
    for (const [name, theirs] of other.#series) {
      const ours = this.#series.get(name) ?? theirs.map(() => new BandHistogram());
      this.#series.set(name, ours);
      theirs.forEach((histogram, row) => ours[row]?.merge(histogram));
    }
  }

  get names(): readonly string[] {
    this.#count();
    return [...this.#series.keys()];
  }

  /** The quantile at p of a series: a value for each element and point, point by point within an element. */
  quantiles(name: string, p: number): number[] {
    this.#count();
    return (this.#series.get(name) ?? []).map((histogram) => histogram.quantile(p));
  }
}

function withoutFailed(values: Float64Array, failed: readonly number[], count: number): Float64Array {
  const copy = values.slice();
  for (const future of failed) for (let at = future; at < copy.length; at += count) copy[at] = Number.NaN;
  return copy;
}
