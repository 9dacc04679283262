/** A rule: a threshold drawn right across the plot at one amount. */
import { isDrawable } from "../numbers-of.js";
import type { Shape } from "../scene.js";
import type { Mark } from "../spec.js";
import type { Places } from "./places.js";

export type RuleMark = Extract<Mark, { kind: "rule" }>;

/** Turns a rule into a line across the amounts; its words are placed by the layout. */
export function drawRule(mark: RuleMark, places: Places): Shape[] {
  if (!isDrawable(mark.y)) return [];
  const { left, top, right, bottom } = places.plot;
  const at = places.isSideways ? places.x(mark.y) : places.y(mark.y);
  return [
    places.isSideways
      ? { kind: "rule", from: [at, top], to: [at, bottom] }
      : { kind: "rule", from: [left, at], to: [right, at] },
  ];
}
