/** The numbers that a chart has to hold: which values stand on which axis, and how far each axis must reach. */
import { extent } from "d3-array";
import type { Axis, ChartSpec, Mark } from "./spec.js";

/** Beyond this a number is not drawn: the span of an axis would no longer be a number. */
const LARGEST = 1e300;

const SMALLEST = 1e-250;

/** Says whether a value can be drawn. */
export function isDrawable(value: number | undefined): value is number {
  return value !== undefined && Math.abs(value) <= LARGEST;
}

/** Says whether values lie along the x axis because the names stand on the y axis. */
export function isSideways(spec: ChartSpec): boolean {
  return spec.y.kind === "names";
}

/** Gives the marks of a chart and of all its panels. */
export function allMarks(spec: ChartSpec): Mark[] {
  return [...spec.marks, ...(spec.panels ?? []).flatMap(({ marks }) => marks)];
}

/** Gives every value of the axis that carries numbers, those that it must include among them. */
export function amounts(spec: ChartSpec): number[] {
  const axis = isSideways(spec) ? spec.x : spec.y;
  return [...allMarks(spec).flatMap((mark) => amountsOf(mark, isSideways(spec))), ...(axis.includes ?? [])].filter(
    isDrawable,
  );
}

/** Gives every place along the axis of years or plain numbers of an upright chart. */
export function places(spec: ChartSpec): number[] {
  const all = allMarks(spec).flatMap((mark) =>
    mark.kind === "line" || mark.kind === "band"
      ? mark.x
      : mark.kind === "dot"
        ? [mark.x]
        : mark.kind === "bar"
          ? [mark.at]
          : [],
  );
  return [...all, ...(spec.x.includes ?? [])].filter(isDrawable);
}

/** Gives the ends of an axis; equal numbers get room on both sides, none at all give 0 to 1. */
export function reach(values: readonly number[], axis: Axis): [number, number] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Numbers that differ by rounding alone are drawn as equal ones, and what is all but zero as zero: ticks between them have no steps.
  if (size < SMALLEST) return [-1, 1];
  const room = axis.kind === "years" ? 1 : size / 10;
  return high - low <= size * 1e-12 ? [low - room, high + room] : [low, high];
}

function amountsOf(mark: Mark, sideways: boolean): number[] {
  switch (mark.kind) {
    case "line":
      return [...mark.y];
    case "band":
      return [...mark.low, ...mark.high];
    case "bar":
      return [mark.from, mark.to];
    case "dot":
      return [sideways ? mark.x : mark.y, mark.low, mark.high].filter(isDrawable);
    case "rule":
      return [mark.y];
    case "pile":
      return [...mark.values];
    case "node":
    case "arrow":
      return [];
  }
}
