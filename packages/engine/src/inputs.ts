/** What is fed into a plan: numbers, paths over time, and draws over futures, all in declared units. */

/** A distribution. Numbers are in the declared unit of the quantity drawn. */
export type Draw =
  | { readonly kind: "point"; readonly value: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  /** `meanLog` and `sdLog` are those of the logarithm. */
  | { readonly kind: "lognormal"; readonly meanLog: number; readonly sdLog: number }
  /** `5 to 50`: nine futures in ten lie between the two; log-normal when both are above zero, else normal. */
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  /** A normal distribution of which only what lies between the limits is kept, for example a share from 0 to 1. */
  | {
      readonly kind: "truncated-normal";
      readonly mean: number;
      readonly sd: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "beta"; readonly a: number; readonly b: number; readonly low?: number; readonly high?: number }
  | { readonly kind: "gamma"; readonly shape: number; readonly scale: number }
  | { readonly kind: "exponential"; readonly rate: number }
  | { readonly kind: "weibull"; readonly shape: number; readonly scale: number }
  | { readonly kind: "logistic"; readonly location: number; readonly scale: number }
  | { readonly kind: "cauchy"; readonly location: number; readonly scale: number }
  | { readonly kind: "chi-squared"; readonly df: number }
  | { readonly kind: "f"; readonly df1: number; readonly df2: number }
  | { readonly kind: "student-t"; readonly df: number; readonly location?: number; readonly scale?: number }
  | { readonly kind: "poisson"; readonly mean: number }
  | { readonly kind: "binomial"; readonly trials: number; readonly probability: number }
  /** Failures before the last of so many successes. */
  | { readonly kind: "negative-binomial"; readonly successes: number; readonly probability: number }
  /** Failures before the first success. */
  | { readonly kind: "geometric"; readonly probability: number }
  /** Marked ones among those picked from `marked` and `plain` things. */
  | { readonly kind: "hypergeometric"; readonly marked: number; readonly plain: number; readonly picked: number }
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly weights?: readonly number[] }
  | { readonly kind: "empirical"; readonly values: readonly number[] }
  /** A choice among draws, for rival facts. */
  | { readonly kind: "mixture"; readonly of: readonly Draw[]; readonly weights?: readonly number[] };

/** The value of one input. Elements of a dimensioned input follow the order of its labels, last dimension fastest. */
export type InputValue =
  | { readonly feed: "constant"; readonly values: readonly number[] }
  /** One row a step from the first to the last, each with one number an element. */
  | { readonly feed: "path"; readonly rows: readonly (readonly number[])[] }
  /** Drawn anew in each future. Inputs with the same key see the same draw. */
  | { readonly feed: "draw"; readonly draw: Draw; readonly key: string };

/** Rank correlation between two drawn keys, -1 to 1. */
export interface Correlation {
  readonly between: readonly [string, string];
  readonly rank: number;
}
