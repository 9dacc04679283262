/**
 * What more a row of forecasts can tell: how it stands beside no change in squared errors, where its errors come from, and whether chance
 * alone could make it better or worse. H. Theil, Applied Economic Forecasting, 1966; F. Diebold and R. Mariano, Journal of Business &
 * Economic Statistics 13, 1995, with the correction for few forecasts of D. Harvey, S. Leybourne and P. Newbold, International Journal of
 * Forecasting 13, 1997.
 */
import { deviation, distributionOf, mean } from "@palanca/engine/run";

export interface Theil {
  /** Root mean squared error over that of no change (U2); below 1 the forecasts do better. */
  readonly u2: number;
  /** The same over the sizes of forecasts and observations (U1): 0 is perfect, 1 the worst. */
  readonly u1: number;
  /** Shares of the squared error that come from a wrong mean, from a wrong spread and from moving otherwise; they sum to one. */
  readonly bias: number;
  readonly variance: number;
  readonly covariance: number;
}

/** Works Theil's figures out; NaN where there is no error to share out. */
export function theilOf(forecasts: readonly number[], observed: readonly number[], noChange: readonly number[]): Theil {
  const square = (values: readonly number[]): number => mean(values.map((value) => value * value));
  const errorsOf = (of: readonly number[]): number[] => of.map((value, i) => value - (observed[i] as number));
  const squared = square(errorsOf(forecasts));
  const [middle, seen] = [mean(forecasts), mean(observed)];
  const root = (values: readonly number[]): number => Math.sqrt(square(values));
  const spread = (values: readonly number[], about: number): number => root(values.map((value) => value - about));
  const [own, real] = [spread(forecasts, middle), spread(observed, seen)];
  // 2 (1 - r) s s, without dividing by a spread of zero.
  const shared = mean(forecasts.map((value, i) => (value - middle) * ((observed[i] as number) - seen)));
  return {
    u2: Math.sqrt(squared / square(errorsOf(noChange))),
    u1: Math.sqrt(squared) / (root(forecasts) + root(observed)),
    bias: ((middle - seen) * (middle - seen)) / squared,
    variance: ((own - real) * (own - real)) / squared,
    covariance: (2 * (own * real - shared)) / squared,
  };
}

export interface DieboldMariano {
  /** Below zero where the first errors are the smaller ones. */
  readonly statistic: number;
  /** Chance of so large a difference, one way or the other, if both were as good (Student's t). */
  readonly p: number;
}

/** Forecasts below which a test says nothing. */
const FEWEST = 4;

/**
 * Tests the mean difference of two rows of absolute errors, in the order of their origins. `overlap` says with how many forecasts before it
 * each shares years: forecasts of h steps from every step overlap with h - 1. Undefined with too few forecasts, or when the sampled
 * autocovariances leave no variance.
 *
 * Worked case: differences -1, -2, -3, -2 without overlap have mean -2 and, as a plain t test has it, the statistic -4.899 on 3 degrees.
 */
export function dieboldMariano(
  errors: readonly number[],
  others: readonly number[],
  overlap: number,
): DieboldMariano | undefined {
  const n = errors.length;
  if (n < FEWEST || n <= 2 * overlap) return undefined;
  const differences = errors.map((error, i) => Math.abs(error) - Math.abs(others[i] as number));
  const middle = mean(differences);
  const covariance = (lag: number): number =>
    differences.slice(lag).reduce((sum, one, i) => sum + (one - middle) * ((differences[i] as number) - middle), 0) / n;
  let variance = covariance(0);
  for (let lag = 1; lag <= overlap; lag++) variance += 2 * covariance(lag);
  if (!(variance > 0) || deviation(differences) === 0) return undefined;
  const h = overlap + 1;
  const few = Math.sqrt((n + 1 - 2 * h + (h * (h - 1)) / n) / n);
  const statistic = (few * middle) / Math.sqrt(variance / n);
  const t = distributionOf({ kind: "student-t", df: n - 1 });
  return { statistic, p: 2 * t.tails(Math.abs(statistic)).above };
}
