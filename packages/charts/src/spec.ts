/** What a chart is, before anything is drawn: title, question, axes, marks with their data, sources, and a line to be spoken. */

export interface ChartSpec {
  readonly title: string;
  readonly question: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Mark[];
  /** Small charts on the same axes, side by side; the chart's own marks are drawn in each of them. */
  readonly panels?: readonly Panel[];
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
  /** What lies left and right of zero, where the same amount runs both ways: its ticks carry no sign. */
  readonly sides?: readonly [string, string];
  /** Names that are steps of a scale, such as ages: every row is drawn, and where rows are low only some are named. */
  readonly isScale?: boolean;
}

export interface Panel {
  readonly title: string;
  readonly marks: readonly Mark[];
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
      /** What the bar is of, where the name of its row does not say it: one side of two, one part of a whole. */
      readonly of?: string;
      /** Written beyond the end that the value is on. */
      readonly end?: string;
    }
  | {
      /** Dots that are equally likely, piled where they fall. */
      readonly kind: "pile";
      readonly label: string;
      readonly series: number;
      readonly at: number;
      readonly values: readonly number[];
    }
  | {
      /** A concept of a causal graph, in a column of the x axis. */
      readonly kind: "node";
      readonly id: string;
      readonly label: string;
      readonly column: number;
      /** The one that is being looked at. */
      readonly isFocused?: boolean;
    }
  | {
      /** One thing drives another, by the ids of nodes; its label is the sign, and `isDoubted` that someone denies it. */
      readonly kind: "arrow";
      readonly label: string;
      readonly from: string;
      readonly to: string;
      readonly isDoubted?: boolean;
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
