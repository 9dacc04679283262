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
  const placeOf = request.placeOf ?? ((_, q) => q);
  const middle = Array.from({ length: variables }, (_, v) => placeOf(v, 1 / 2));
  const ends = Array.from({ length: variables }, (_, v) => [placeOf(v, 0.05), placeOf(v, 0.95)] as const);
  // Row 0 is the central run; rows 2 v + 1 and 2 v + 2 have variable v at its ends.
  const star = middle.map((at, v) => {
    const column = new Float64Array(2 * variables + 1).fill(at);
    column[2 * v + 1] = ends[v]?.[0] as number;
    column[2 * v + 2] = ends[v]?.[1] as number;
    return column;
  });
  const [alone = new Float64Array(0)] = await evaluate(star);
  const names = Array.from({ length: variables }, (_, v) => `tornado/${v}`);
  const drawn = pointsOf(names, { seed: request.seed, sampling: "latin" }, 0, request.futures);
  const bars: TornadoBar[] = [];
  for (let v = 0; v < variables; v++) {
    const held = (end: 0 | 1): Float64Array[] =>
      drawn.map((column, other) =>
        other === v ? new Float64Array(request.futures).fill(ends[v]?.[end] as number) : column,
      );
    const [low = new Float64Array(0)] = await evaluate(held(0));
    const [high = new Float64Array(0)] = await evaluate(held(1));
    const swings = sortedSound(high.map((value, i) => value - (low[i] as number)));
    bars.push({
      low: alone[2 * v + 1] as number,
      high: alone[2 * v + 2] as number,
      drawnLow: quantile(sortedSound(low), 1 / 2),
      drawnHigh: quantile(sortedSound(high), 1 / 2),
      swing: quantile(swings, 1 / 2),
      margin: marginOfMedian(swings),
      failed: request.futures - swings.length,
    });
  }
  return { central: alone[0] as number, bars, runs: 2 * variables + 1 + 2 * variables * request.futures };
}
