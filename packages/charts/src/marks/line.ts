/** A line: one polyline for each run of numbers, a dot for a number that stands alone, and a dot where the line ends. */
import { isDrawable } from "../numbers-of.js";
import type { Point, Shape } from "../scene.js";
import type { Mark } from "../spec.js";
import { type Places, runsOf } from "./places.js";

export type LineMark = Extract<Mark, { kind: "line" }>;

/** Turns a line into shapes; a hole in the data is a hole in the line. */
export function drawLine(mark: LineMark, places: Places): Shape[] {
  const { series } = mark;
  const dash = places.dash(series);
  const runs = runsOf(mark.x.map((_, at) => linePoint(mark, at, places)));
  const shapes: Shape[] = runs.map((points) =>
    points.length === 1 ? { kind: "dot", series, at: points[0]! } : { kind: "polyline", series, dash, points },
  );
  const end = lineEnd(mark, places);
  if (end && (runs.at(-1)?.length ?? 0) > 1) shapes.push({ kind: "dot", series, at: end });
  return shapes;
}

/** Gives the last point of a line that can be drawn; undefined when there is none. */
export function lineEnd(mark: LineMark, places: Places): Point | undefined {
  for (let at = mark.x.length - 1; at >= 0; at--) {
    const point = linePoint(mark, at, places);
    if (point) return point;
  }
  return undefined;
}

function linePoint(mark: LineMark, at: number, places: Places): Point | undefined {
  const x = mark.x[at];
  const y = mark.y[at];
  return isDrawable(x) && isDrawable(y) ? [places.x(x), places.y(y)] : undefined;
}
