/** What an experiment gives: measures over futures by case, paired differences, bands, failures, and the record that makes it again. */
import type { Design, Failure } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";

/** Numbers over futures. p5 to p95 is the range (what is not known); `margin` is the sampling error of the median. */
export interface Spread {
  readonly count: number;
  readonly failed: number;
  readonly mean: number;
  readonly sd: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly margin: number;
  /** Every uncertainty at its median; shown as such, never as the answer. */
  readonly central: number;
}

export interface MeasureResult {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly better: "lower" | "higher" | "neither";
  /** In the order of the cases; the first is the baseline. */
  readonly spreads: readonly Spread[];
  /** Against the baseline, future by future; absent (undefined) for the baseline. */
  readonly differences: readonly (PairedDifference | undefined)[];
}

export interface PairedDifference extends Spread {
  /** Share of futures in which the case is better than the baseline (lower or higher as the measure says; for neither, higher). */
  readonly chanceBetter: number;
  readonly chanceEqual: number;
  readonly chanceWorse: number;
  /**
   * `in-every-future`: never worse, and better at least once. `in-distribution`: at every quantile at least as good as the baseline, over
   * the futures at hand (first-order stochastic dominance). The same two for the baseline over the case; `neither` else. Undefined for
   * measures of which neither more nor less is better.
   */
  readonly dominance?: Dominance;
}

export type Dominance =
  | "in-every-future"
  | "in-distribution"
  | "baseline-in-every-future"
  | "baseline-in-distribution"
  | "neither"
  | "equal";

/** Where two cases part over the years. */
export interface Parting {
  readonly case: number;
  readonly quantity: string;
  readonly element: string;
  /** The first year in which the median of the paired differences to the baseline lies further from zero than its margin. */
  readonly year: number | undefined;
  /** The first year in which at least 95 percent of futures lie on one side of the baseline. */
  readonly clearYear: number | undefined;
  /** All spans of years apart, in their order; none when the two never part. */
  readonly spans: readonly YearsApart[];
}

/** Years in a row in which a case lies on one side of the baseline. */
export interface YearsApart {
  readonly side: "above" | "below";
  readonly from: number;
  /** The last year apart. */
  readonly to: number;
  /** The year after it, in which the two are together again or have changed sides; absent when they are apart to the end. */
  readonly until?: number;
  /** The longest run in it in which at least 95 percent of futures lie on that side. */
  readonly clear?: { readonly from: number; readonly to: number };
}

/** Quantiles of one quantity at each point, for one case. */
export interface Band {
  readonly case: number;
  readonly quantity: string;
  readonly element: string;
  readonly label: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  readonly central: readonly number[];
}

/** How much of the spread of a measure comes from one uncertainty, or from one grade of evidence (first-order, given data). */
export interface Share {
  readonly name: string;
  readonly label: string;
  readonly grade: string;
  readonly share: number;
}

export interface Comparison {
  readonly cases: readonly Case[];
  readonly design: Design;
  /** Which futures these are; results of another design are not subtracted. */
  readonly designId: string;
  readonly measures: readonly MeasureResult[];
  readonly bands: readonly Band[];
  /** Bands of the paired differences to the baseline, a future at a time, for each case but the first; absent when they were not asked for. */
  readonly differenceBands?: readonly Band[];
  /** For each case but the first and each kept quantity; empty when they were not asked for. */
  readonly partings: readonly Parting[];
  /** Of the difference of the headline measure between the last case and the baseline, largest first. */
  readonly hangsOn: Readonly<Record<string, readonly Share[]>>;
  readonly failures: readonly Failure[];
  /** Futures left out because a number was lost in some case. */
  readonly failed: number;
  readonly stopped: string;
  readonly record: RunRecord;
}

/** Enough to make a result again and to say what differs when it is not the same. */
export interface RunRecord {
  readonly format: "palanca-record/1";
  readonly version: string;
  readonly node: string;
  readonly design: Design;
  readonly designId: string;
  readonly stopped: string;
  readonly command: string;
  readonly hashes: {
    readonly plan: string;
    readonly evidence: string;
    readonly cases: Readonly<Record<string, string>>;
  };
  /** The texts that made the cases, so that the record stands alone. */
  readonly scenarios: readonly { readonly file: string; readonly text: string }[];
  /** Every measure of every case to 17 digits. */
  readonly digits: Readonly<Record<string, readonly string[]>>;
}
