/** The words of rules: on or above their line, where they cover the fewest of the data. */
import type { RuleMark } from "./marks/rule.js";
import { isDrawable } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Box, Point, Shape, Words } from "./scene.js";
import { shorten } from "./shorten.js";

/** Places the words of every rule of an upright chart within the plot; a rule whose words find no room has none. */
export function ruleWords(
  rules: readonly RuleMark[],
  yOf: (value: number) => number,
  plot: Box,
  data: readonly Shape[],
  ruler: Ruler,
): Words[] {
  const points = data.flatMap((shape) => (shape.kind === "polyline" ? between(shape.points) : []));
  const taken: Box[] = [];
  return rules.flatMap((rule) => {
    if (!isDrawable(rule.y) || rule.label === "") return [];
    const short = shorten(rule.label, plot.right - plot.left - 4 * ruler.gap, ruler);
    const text = short !== "" && ruler.ruleWords === "on" ? ` ${short} ` : short;
    const line = yOf(rule.y);
    const on = line - ruler.lineHeight / 2;
    const tops = ruler.ruleWords === "on" ? [on] : [line - ruler.lineHeight, line + 1];
    const boxes = tops.flatMap((top) => sideBoxes(ruler.measure(text), top, plot, ruler));
    const [best] = boxes
      .map((box, order) => ({ box, cost: cost(box, points, taken, plot, ruler), order }))
      .sort((a, b) => a.cost - b.cost || a.order - b.order);
    if (text === "" || !best || best.cost >= 1e6) return [];
    taken.push(best.box);
    return [
      { kind: "words", role: "note", anchor: "start", text, x: best.box.left, y: best.box.top },
    ] satisfies Words[];
  });
}

function sideBoxes(width: number, top: number, plot: Box, ruler: Ruler): Box[] {
  const room = plot.right - plot.left - width - 2 * ruler.gap;
  return [1, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25, 0.125, 0].map((share) => {
    const left = plot.left + ruler.gap + share * room;
    return { left, right: left + width, top, bottom: top + ruler.lineHeight };
  });
}

function cost(box: Box, points: readonly Point[], taken: readonly Box[], plot: Box, ruler: Ruler): number {
  const isOutside = ruler.ruleWords === "above" && (box.top < plot.top || box.bottom > plot.bottom);
  const isTaken = taken.some(
    (one) => box.left < one.right && one.left < box.right && box.top < one.bottom && one.top < box.bottom,
  );
  const covered = points.filter(([x, y]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).length;
  return covered + (isOutside ? 1000 : 0) + (isTaken ? 1e6 : 0);
}

/** Points along a line often enough that none passes through words unseen. */
function between(points: readonly Point[]): Point[] {
  return points.flatMap(([x, y], at) => {
    const next = points[at + 1];
    if (!next) return [[x, y] as const];
    return [0, 1, 2, 3, 4, 5, 6, 7].map(
      (part) => [x + ((next[0] - x) * part) / 8, y + ((next[1] - y) * part) / 8] as const,
    );
  });
}
