/** Every number of a comparison as tidy rows: one observation a row, its unit and where it comes from beside it. */
import type { Grade } from "@palanca/evidence";

export interface Figures {
  readonly measures: readonly MeasureRow[];
  readonly series: readonly SeriesRow[];
  readonly parameters: readonly ParameterRow[];
  readonly spread: readonly ShareRow[];
}

/** What is known of one number over futures. A lost number is NaN here, null in JSON and nothing in CSV. */
interface Quantiles {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Every uncertainty at its median; never the answer. */
  readonly central: number;
}

export interface MeasureRow extends Quantiles {
  readonly scenario: string;
  /** The baseline that a difference is taken from; nothing for a level. */
  readonly against: string | null;
  readonly kind: "level" | "difference";
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly better: "lower" | "higher" | "neither";
  readonly futures: number;
  readonly failed: number;
  readonly mean: number;
  readonly sd: number;
  /** Sampling error of the median. */
  readonly margin: number;
  readonly chance_better: number | null;
  /** The measure as the model writes it. */
  readonly equation: string;
  /** SHA-256 of all that went into the scenario's run. */
  readonly made_from: string;
}

export interface SeriesRow extends Quantiles {
  readonly scenario: string;
  readonly quantity: string;
  readonly element: string;
  readonly label: string;
  readonly unit: string;
  readonly year: number;
  readonly made_from: string;
}

export interface ParameterRow {
  readonly scenario: string;
  readonly parameter: string;
  readonly label: string;
  readonly role: "lever" | "uncertainty" | "take" | "start";
  readonly element: string;
  /** The year that a lever's level holds at; nothing for what stays the same. */
  readonly year: number | null;
  /** The number, or the median of the draw. */
  readonly value: number;
  readonly unit: string;
  /** The distribution as JSON; nothing for a number. */
  readonly draw: string | null;
  readonly grade: Grade;
  readonly source: string;
  /** Ids of facts, with spaces between. */
  readonly facts: string;
  readonly place: string;
  readonly changed: boolean;
}

export interface ShareRow {
  readonly measure: string;
  readonly parameter: string;
  readonly label: string;
  readonly grade: string;
  readonly share: number;
}
