/** Bands of kept series, gathered block by block: what stays is counts, not paths, so a million futures take no more memory than a thousand. */
import { type BandCounts, BandHistogram } from "./band-histogram.js";
import type { CaseBlock, Failure } from "./runner.js";

/** Futures lost to one symbol for one cause, and the first of them. */
export interface FailureCount {
  readonly futures: number;
  readonly first: Failure;
}

/** What an accumulator gathered, as data that can be sent to another thread. */
export interface BandData {
  readonly series: Readonly<Record<string, readonly BandCounts[]>>;
  readonly failures: readonly FailureCount[];
}

/** Histograms of one case: one for each kept series, element and point. */
export class BandAccumulator {
  readonly #series = new Map<string, BandHistogram[]>();
  readonly #failures = new Map<string, FailureCount>();

  /** Adds a block of `count` futures. Futures that failed anywhere in the case are counted as lost in every series. */
  add(block: CaseBlock, count: number, first: number): void {
    this.addFailures(block.failures);
    for (const [name, all] of Object.entries(block.series)) {
      const values = block.failures.length === 0 ? all : all.slice();
      for (let row = 0; row * count < values.length; row++) {
        for (const { future } of block.failures) values[row * count + future - first] = Number.NaN;
        this.addRow(name, row, values.subarray(row * count, (row + 1) * count));
      }
    }
  }

  /** Adds one point of one element of a series: the futures of a block, NaN where one failed. */
  addRow(name: string, row: number, values: Float64Array): void {
    this.#histogram(name, row).add(values);
  }

  addFailures(failures: readonly Failure[]): void {
    for (const first of failures) this.#addFailure({ futures: 1, first });
  }

  #addFailure({ futures, first }: FailureCount): void {
    const kind = `${first.symbol} ${first.cause}`;
    const known = this.#failures.get(kind);
    const earlier = known && known.first.future < first.future ? known.first : first;
    this.#failures.set(kind, { futures: futures + (known?.futures ?? 0), first: earlier });
  }

  #histogram(name: string, row: number): BandHistogram {
    const histograms = this.#series.get(name) ?? [];
    this.#series.set(name, histograms);
    while (histograms.length <= row) histograms.push(new BandHistogram());
    return histograms[row] as BandHistogram;
  }

  /** Adds what another one gathered; the order does not matter. */
  merge({ series, failures }: BandData): void {
    for (const [name, histograms] of Object.entries(series))
      for (const [row, histogram] of histograms.entries()) this.#histogram(name, row).merge(histogram);
    for (const failure of failures) this.#addFailure(failure);
  }

  get data(): BandData {
    const series = [...this.#series].map(([name, histograms]) => [name, histograms.map((one) => one.data)]);
    return { series: Object.fromEntries(series), failures: this.failures };
  }

  /** By symbol and cause, in the order of the futures that failed first. */
  get failures(): readonly FailureCount[] {
    return [...this.#failures.values()].sort(
      (a, b) => a.first.future - b.first.future || (a.first.symbol < b.first.symbol ? -1 : 1),
    );
  }

  get names(): readonly string[] {
    return [...this.#series.keys()];
  }

  /** The quantile at p of a series: a value for each element and point, point by point within an element. */
  quantiles(name: string, p: number): number[] {
    return (this.#series.get(name) ?? []).map((histogram) => histogram.quantile(p));
  }
}
