/** A bar: a rectangle from one amount to another at its place among the names. */
import { isDrawable } from "../numbers-of.js";
import type { Rectangle } from "../scene.js";
import type { Mark } from "../spec.js";
import { type Places, pointOf } from "./places.js";

export type BarMark = Extract<Mark, { kind: "bar" }>;

/** Turns a bar into a rectangle; a bar without numbers leaves its place empty. */
export function drawBar(mark: BarMark, places: Places): Rectangle[] {
  if (!isDrawable(mark.from) || !isDrawable(mark.to)) return [];
  const [fromX, fromY] = pointOf(places, mark.at, mark.from);
  const [toX, toY] = pointOf(places, mark.at, mark.to);
  const half = places.thickness / 2;
  const { series } = mark;
  const isRise = mark.to >= mark.from;
  const fill = fillOf(mark);
  if (places.isSideways) {
    const [left, right] = isRise ? [fromX, toX] : [toX, fromX];
    const end = isRise ? "right" : "left";
    return [{ kind: "rectangle", series, left, right, top: toY - half, bottom: toY + half, end, fill }];
  }
  const [bottom, top] = isRise ? [fromY, toY] : [toY, fromY];
  const end = isRise ? "top" : "bottom";
  return [{ kind: "rectangle", series, left: toX - half, right: toX + half, top, bottom, end, fill }];
}

/** Bars that are parts of a row are told apart by their filling; else the baseline is pale and every other bar full. */
export function fillOf({ of, series }: BarMark): number {
  return of === undefined ? Math.min(1, series) : series;
}
