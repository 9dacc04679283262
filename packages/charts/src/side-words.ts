/** The words of a sideways chart: what marks say, in a column or at their ends; the names of its sides; those of its rules. */
import type { BarMark } from "./marks/bar.js";
import type { Places } from "./marks/places.js";
import { isDrawable } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Box, Words } from "./scene.js";
import { shorten } from "./shorten.js";
import { rowOf } from "./side-rows.js";
import type { Mark } from "./spec.js";

/** Names and values take what they need; when the plot would be left with under a third, names are shortened first. */
export function sideWidths(names: readonly string[], marks: readonly Mark[], width: number, ruler: Ruler) {
  const named = Math.max(0, ...names.map((name) => ruler.measure(name))) + ruler.gap + ruler.spine;
  const valued = Math.max(0, ...marks.map((mark) => (rowOf(mark) === undefined ? 0 : ruler.measure(mark.label))));
  const hasValues = valued > 0 && valued <= width * 0.4;
  const right = hasValues ? valued + 2 * ruler.gap : ruler.gap;
  const left = Math.max(
    names.length > 0 ? ruler.measure("nnn") : 0,
    Math.min(named, width * (hasValues ? 0.7 : 0.6) - right),
  );
  return { left: ruler.isWhole ? Math.floor(left) : left, right };
}

/** Room within the plot for what is written at the ends of bars; none when the bars would be left with under half. */
export function endReserves(marks: readonly Mark[], plot: Box, ruler: Ruler): { left: number; right: number } {
  const widest = (isRise: boolean) =>
    Math.max(
      0,
      ...marks.map((mark) =>
        mark.kind === "bar" && mark.end !== undefined && mark.to >= mark.from === isRise
          ? ruler.measure(mark.end) + 2 * ruler.gap
          : 0,
      ),
    );
  const [left, right] = [widest(false), widest(true)];
  return left + right <= (plot.right - plot.left) / 2 ? { left, right } : { left: 0, right: 0 };
}

/** What is written at the ends of bars: whole or not at all, and of two bars to one side only at the longer one. */
export function endWords(
  marks: readonly Mark[],
  places: Places,
  reserves: { left: number; right: number },
  ruler: Ruler,
): Words[] {
  if (reserves.left + reserves.right === 0) return [];
  const bars = marks.filter(
    (mark): mark is BarMark => mark.kind === "bar" && isDrawable(mark.from) && isDrawable(mark.to),
  );
  return bars.flatMap((bar) => {
    const isRise = bar.to >= bar.from;
    const isHidden = bars.some(
      (other) =>
        other !== bar &&
        other.at === bar.at &&
        other.to >= other.from === isRise &&
        (Math.abs(other.to - other.from) > Math.abs(bar.to - bar.from) ||
          (other.to === bar.to && bars.indexOf(other) < bars.indexOf(bar))),
    );
    if (!bar.end || isHidden) return [];
    const end = places.x(bar.to);
    const y = places.y(bar.at) - ruler.lineHeight / 2;
    const edge = ruler.isWhole ? (isRise ? Math.ceil(end) : Math.floor(end)) : end;
    const x = isRise ? edge + ruler.gap : edge - ruler.gap;
    return [{ kind: "words", role: "tick", anchor: isRise ? "start" : "end", text: bar.end, x, y }] satisfies Words[];
  });
}

/** What a mark says, in a column: a shortened value would be a wrong one, so it is there whole or not at all. */
export function values(marks: readonly Mark[], places: Places, x: number, ruler: Ruler): Words[] {
  return marks.flatMap((mark) => {
    const row = rowOf(mark);
    if (row === undefined || mark.label === "") return [];
    const y = places.y(row) - ruler.lineHeight / 2;
    return [{ kind: "words", role: "label", anchor: "start", text: mark.label, x, y }] satisfies Words[];
  });
}

/** Names what lies left and right of zero, in the line above the plot. */
export function sideNames(
  sides: readonly [string, string] | undefined,
  zero: number,
  plot: Box,
  ruler: Ruler,
): Words[] {
  if (!sides) return [];
  const y = plot.top - ruler.lineHeight;
  const word = { kind: "words", role: "label", y } as const;
  const left = shorten(sides[0], zero - plot.left - ruler.gap, ruler);
  const right = shorten(sides[1], plot.right - zero - ruler.gap, ruler);
  return [
    { ...word, anchor: "end", text: left, x: ruler.isWhole ? Math.floor(zero - ruler.gap) : zero - ruler.gap },
    { ...word, anchor: "start", text: right, x: ruler.isWhole ? Math.ceil(zero + ruler.gap) : zero + ruler.gap },
  ];
}

/** The words of rules in a line of their own above the plot. */
export function ruleRow(
  rules: readonly Mark[],
  x: (value: number) => number,
  width: number,
  top: number,
  ruler: Ruler,
): Words[] {
  let free = 0;
  return rules.flatMap((rule) => {
    if (rule.kind !== "rule") return [];
    const text = shorten(rule.label, width - free, ruler);
    const size = ruler.measure(text);
    const left = Math.max(free, Math.min(width - size, x(rule.y) - size / 2));
    if (text === "" || left + size > width) return [];
    free = left + size + 2 * ruler.gap;
    return [{ kind: "words", role: "note", anchor: "start", text, x: left, y: top }] satisfies Words[];
  });
}
