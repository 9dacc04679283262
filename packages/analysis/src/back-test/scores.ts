/** Scores of forecasts by horizon, beside two naive rules. R. Hyndman and A. Koehler, International Journal of Forecasting 22, 2006. */
import { mean, quantile } from "@palanca/engine/run";
import { covered, crps } from "@palanca/model-kit/checks";

import { type Theil, theilOf } from "./forecast-tests.js";

/** One forecast of one year from one origin; members are sorted. */
export interface Forecast {
  readonly origin: number;
  readonly year: number;
  readonly members: Float64Array;
  readonly observed: number;
  readonly noChange: number;
  readonly trend: number;
  /** Mean change from one observation to the next up to the origin, without sign; NaN with none. */
  readonly usualChange: number;
}

export interface Scores {
  readonly count: number;
  /** Mean absolute error of the median, and of the naive rules. */
  readonly model: number;
  readonly noChange: number;
  readonly trend: number;
  /** Error of the model over that of no change for the same years; below 1 the model does better. */
  readonly relative: number;
  /** Error over the usual change from one observation to the next before the origin: MASE as its authors define it. */
  readonly mase: number;
  /** Forecasts that MASE is of: those before whose origin something had changed. */
  readonly scaled: number;
  readonly crps: number;
  /** Share of observations within the middle 50, 80 and 95 percent of the futures. */
  readonly within50: number;
  readonly within80: number;
  readonly within95: number;
  /** Mean of forecast less observation: what the model is too high by. */
  readonly bias: number;
  /** Squared errors beside those of no change, and where they come from. */
  readonly theil: Theil;
}

export function scoresOf(forecasts: readonly Forecast[]): Scores {
  const errors = (of: (one: Forecast) => number): number =>
    mean(forecasts.map((one) => Math.abs(of(one) - one.observed)));
  const median = ({ members }: Forecast): number => quantile(members, 1 / 2);
  const within = (share: number): number =>
    forecasts.filter(({ members, observed }) =>
      covered(quantile(members, (1 - share) / 2), quantile(members, (1 + share) / 2), observed),
    ).length / forecasts.length;
  const scaled = forecasts.filter(({ usualChange }) => usualChange > 0);
  const [model, noChange] = [errors(median), errors((one) => one.noChange)];
  return {
    count: forecasts.length,
    model,
    noChange,
    trend: errors((one) => one.trend),
    relative: noChange > 0 ? model / noChange : Number.NaN,
    mase:
      scaled.length > 0
        ? mean(scaled.map((one) => Math.abs(median(one) - one.observed) / one.usualChange))
        : Number.NaN,
    scaled: scaled.length,
    crps: mean(forecasts.map((one) => crps(one.members, one.observed))),
    within50: within(0.5),
    within80: within(0.8),
    within95: within(0.95),
    bias: mean(forecasts.map((one) => median(one) - one.observed)),
    theil: theilOf(
      forecasts.map(median),
      forecasts.map(({ observed }) => observed),
      forecasts.map((one) => one.noChange),
    ),
  };
}
