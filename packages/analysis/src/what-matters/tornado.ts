/**
 * One at a time: each uncertainty at its 5th and 95th percentile, the others at their medians, and the others drawn.
 * The first shows the central run's slopes; the second, over the same futures, is not fooled by a median at which nothing happens.
 */
import { marginOfMedian, quantile, sortedSound } from "@palanca/engine/run";
import { type Evaluate, pointsOf } from "./evaluate.js";

export interface TornadoRequest {
  readonly seed: number;
  /** Futures over which the others are drawn. */
  readonly futures: number;
  /** The place in the unit interval at which a variable has its quantile q; q itself when absent. */
  readonly placeOf?: (variable: number, q: number) => number;
}

export interface TornadoBar {
  /** With the others at their medians. */
  readonly low: number;
  readonly high: number;
  /** With the others drawn: medians over futures, and the median of the paired difference high - low with its margin. */
  readonly drawnLow: number;
  readonly drawnHigh: number;
  readonly swing: number;
  readonly margin: number;
  readonly failed: number;
}

export interface TornadoResult {
  readonly central: number;
  readonly bars: readonly TornadoBar[];
  readonly runs: number;
}

/** Works the bars of the first output out, in the order of the variables. */
export async function tornado(evaluate: Evaluate, variables: number, request: TornadoRequest): Promise<TornadoResult> {
  const { seed, futures, placeOf = (_: number, q: number) => q } = request;
  const star = await starOf(evaluate, variables, placeOf);
  const names = Array.from({ length: variables }, (_, v) => `tornado/${v}`);
  const drawn = pointsOf(names, { seed, sampling: "latin" }, 0, futures);
  const bars: TornadoBar[] = [];
  for (let v = 0; v < variables; v++) {
    const held = (q: number): Float64Array[] =>
      drawn.map((column, other) => (other === v ? new Float64Array(futures).fill(placeOf(v, q)) : column));
    const [low = new Float64Array(0)] = await evaluate(held(0.05));
    const [high = new Float64Array(0)] = await evaluate(held(0.95));
    bars.push(barOf(star, v, low, high));
  }
  return { central: star.central, bars, runs: runsOf(variables, futures) };
}

/** The central run, and each variable at its ends with the others at their medians. */
export interface Star {
  readonly central: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Runs the star. */
export async function starOf(
  evaluate: Evaluate,
  variables: number,
  placeOf: (variable: number, q: number) => number,
): Promise<Star> {
  // Row 0 is the central run; rows 2 v + 1 and 2 v + 2 have variable v at its ends.
  const points = Array.from({ length: variables }, (_, v) => {
    const column = new Float64Array(2 * variables + 1).fill(placeOf(v, 1 / 2));
    column[2 * v + 1] = placeOf(v, 0.05);
    column[2 * v + 2] = placeOf(v, 0.95);
    return column;
  });
  const [values = new Float64Array(0)] = await evaluate(points);
  const at = (from: number): number[] => Array.from({ length: variables }, (_, v) => values[2 * v + from] as number);
  return { central: values[0] as number, low: at(1), high: at(2) };
}

/** The bar of a variable from what the output is with it at either end, over the same futures. */
export function barOf(
  { low: alone, high: aloneHigh }: Star,
  v: number,
  low: Float64Array,
  high: Float64Array,
): TornadoBar {
  const swings = sortedSound(high.map((value, i) => value - (low[i] as number)));
  return {
    low: alone[v] as number,
    high: aloneHigh[v] as number,
    drawnLow: quantile(sortedSound(low), 1 / 2),
    drawnHigh: quantile(sortedSound(high), 1 / 2),
    swing: quantile(swings, 1 / 2),
    margin: marginOfMedian(swings),
    failed: low.length - swings.length,
  };
}

export function runsOf(variables: number, futures: number): number {
  return 2 * variables + 1 + 2 * variables * futures;
}
