/** What a chart is, before anything is drawn: title, question, axes, marks with their data, sources, and a line to be spoken. */

export interface ChartSpec {
  readonly title: string;
  readonly question: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Mark[];
  /** Citations of what is shown, short form. */
  readonly sources: readonly string[];
  /** The chart in one sentence, for a screen reader. */
  readonly spoken: string;
}

export interface Axis {
  readonly label: string;
  readonly unit: string;
  /** `years` are whole calendar years; `names` are categories in order. */
  readonly kind: "years" | "number" | "names";
  readonly names?: readonly string[];
  /** Always shown, whatever the data. */
  readonly includes?: readonly number[];
}

/** `series` is the place in the order of cases (0 the baseline); it picks dash, glyph and colour, and never colour alone. */
export type Mark =
  | {
      readonly kind: "line";
      readonly label: string;
      readonly series: number;
      readonly x: readonly number[];
      readonly y: readonly number[];
    }
  | {
      readonly kind: "band";
      readonly label: string;
      readonly series: number;
      readonly x: readonly number[];
      readonly low: readonly number[];
      readonly high: readonly number[];
    }
  | {
      readonly kind: "bar";
      readonly label: string;
      readonly series: number;
      readonly at: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "dot";
      readonly label: string;
      readonly series: number;
      readonly x: number;
      readonly y: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly kind: "rule"; readonly label: string; readonly y: number };
