/** Bands of kept series, gathered block by block: what stays is counts, not paths, so a million futures take no more memory than a thousand. */
import { BandHistogram } from "./band-histogram.js";
import type { CaseBlock } from "./runner.js";

/** Histograms of one case: one for each kept series, element and point. */
export class BandAccumulator {
  readonly #series = new Map<string, BandHistogram[]>();

  /** Adds a block of `count` futures. Futures that failed anywhere in the case are counted as lost in every series. */
  add(block: CaseBlock, count: number, first: number): void {
    const failed = block.failures.map(({ future }) => future - first);
    for (const [name, values] of Object.entries(block.series)) {
      const rows = values.length / count;
      let histograms = this.#series.get(name);
      if (!histograms) {
        histograms = Array.from({ length: rows }, () => new BandHistogram());
        this.#series.set(name, histograms);
      }
      const sound = failed.length === 0 ? values : withoutFailed(values, failed, count);
      for (let row = 0; row < rows; row++) (histograms[row] as BandHistogram).add(sound, row * count, count);
    }
  }

  /** Adds what another accumulator gathered; the order does not matter. */
  merge(other: BandAccumulator): void {
    for (const [name, theirs] of other.#series) {
      const ours = this.#series.get(name) ?? theirs.map(() => new BandHistogram());
      this.#series.set(name, ours);
      theirs.forEach((histogram, row) => ours[row]?.merge(histogram));
    }
  }

  get names(): readonly string[] {
    return [...this.#series.keys()];
  }

  /** The quantile at p of a series: a value for each element and point, point by point within an element. */
  quantiles(name: string, p: number): number[] {
    return (this.#series.get(name) ?? []).map((histogram) => histogram.quantile(p));
  }
}

function withoutFailed(values: Float64Array, failed: readonly number[], count: number): Float64Array {
  const copy = values.slice();
  for (const future of failed) for (let at = future; at < copy.length; at += count) copy[at] = Number.NaN;
  return copy;
}
