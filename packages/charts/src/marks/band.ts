/** A band: the area between two lines, in one piece for each run in which both are numbers. */
import { isDrawable } from "../numbers-of.js";
import type { Area } from "../scene.js";
import type { Mark } from "../spec.js";
import { type Places, runsOf } from "./places.js";

export type BandMark = Extract<Mark, { kind: "band" }>;

/** Turns a band into areas; `depth` says how many bands of the same series lie around it. */
export function drawBand(mark: BandMark, depth: number, places: Places): Area[] {
  const edges = mark.x.map((x, at) => {
    const low = mark.low[at];
    const high = mark.high[at];
    return isDrawable(x) && isDrawable(low) && isDrawable(high) ? { x: places.x(x), low, high } : undefined;
  });
  // A band of one year alone has no width to be drawn.
  return runsOf(edges)
    .filter((run) => run.length > 1)
    .map((run) => ({
      kind: "area",
      series: mark.series,
      dash: places.dash(mark.series),
      depth,
      upper: run.map(({ x, high }) => [x, places.y(high)] as const),
      lower: run.map(({ x, low }) => [x, places.y(low)] as const),
    }));
}
