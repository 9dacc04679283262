/** What home shows and what a chart is asked for, as data. */

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly theme: string;
  /** The one that home opens with and that is answered when nobody asks. */
  readonly first?: boolean;
  readonly place: string;
  readonly models: readonly string[];
  /** Which model gives a concept that several give. */
  readonly from?: Readonly<Record<string, string>>;
  /** Scenario ids: the baseline that others are measured against, then the others. */
  readonly baseline: string;
  readonly scenarios: readonly string[];
  /** The measure that the answer leads with. */
  readonly headline: string;
  readonly measures?: readonly string[];
  readonly charts: readonly ChartWish[];
}

/** A chart to be made from a result. `of` is a quantity or a measure by (qualified) name. */
export interface ChartWish {
  readonly of: string;
  readonly form: "fan" | "difference" | "bars" | "tornado" | "grades";
  readonly title?: string;
  /** Scenario id to be set against; the baseline when absent. */
  readonly against?: string;
  readonly place?: string;
  /** A threshold worth drawing: a fact. */
  readonly rule?: string;
}
