/** A dot with, where it has one, its range as an interval. */
import { isDrawable } from "../numbers-of.js";
import type { Shape } from "../scene.js";
import type { Mark } from "../spec.js";
import { type Places, pointOf } from "./places.js";

export type DotMark = Extract<Mark, { kind: "dot" }>;

/** Turns a dot into its interval and the dot upon it; the range lies along the axis of amounts. */
export function drawDot(mark: DotMark, places: Places): Shape[] {
  const { series } = mark;
  const [at, amount] = places.isSideways ? [mark.y, mark.x] : [mark.x, mark.y];
  const shapes: Shape[] = [];
  if (!isDrawable(at)) return shapes;
  if (isDrawable(mark.low) && isDrawable(mark.high)) {
    shapes.push({ kind: "interval", series, from: pointOf(places, at, mark.low), to: pointOf(places, at, mark.high) });
  }
  if (isDrawable(amount)) shapes.push({ kind: "dot", series, at: pointOf(places, at, amount) });
  return shapes;
}
