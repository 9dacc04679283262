/** The layout of charts whose names stand one below the other: bars, differences, what a measure hangs on. */
import { scaleLinear } from "d3-scale";
import { drawMarks } from "./marks/draw-marks.js";
import type { Places } from "./marks/places.js";
import { amounts, isDrawable, reach } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Box, Words } from "./scene.js";
import { shorten } from "./shorten.js";
import type { ChartSpec, Mark } from "./spec.js";
import { across, ticksAcross } from "./ticks.js";
import type { Laid } from "./upright.js";

/** Lays out a chart with names down its left and what each mark says down its right. */
export function laySideways(
  spec: ChartSpec,
  room: { width: number; top: number; bottom: number },
  ruler: Ruler,
  dash: (series: number) => number,
): Laid {
  const rules = spec.marks.filter((mark) => mark.kind === "rule" && isDrawable(mark.y) && mark.label !== "");
  const hasRuleRow = rules.length > 0 && room.bottom - room.top >= 6 * ruler.lineHeight;
  const top = room.top + (hasRuleRow ? ruler.lineHeight : 0);
  const bottom = Math.max(top + ruler.lineHeight, room.bottom - ruler.axis - ruler.lineHeight);
  const all = spec.y.names ?? [];
  const fitting = Math.max(1, Math.floor((bottom - top) / ruler.lineHeight + 1e-9));
  const shown = all.length <= fitting ? all.length : fitting - 1;
  const rows = Math.max(1, Math.min(all.length, fitting));
  const more = all.length - shown;
  const names = [...all.slice(0, shown), ...(more > 0 ? [`${ruler.ellipsis} and ${more} more`] : [])];
  const marks = spec.marks.filter((mark) => rowOf(mark) === undefined || rowOf(mark)! < shown);

  const sides = sideWidths(names, marks, room.width, ruler);
  const plot: Box = { left: sides.left, top, right: room.width - sides.right, bottom };
  const x = scaleLinear(reach(amounts(spec), spec.x), [plot.left + ruler.inset, plot.right - ruler.inset]).nice(5);
  const step = (bottom - top) / rows;
  const y = (row: number) => top + (row + 0.5) * step;
  const ticks = ticksAcross(x, spec.x, ruler, 0, room.width);
  // Thick bars say no more than thin ones.
  const thickness = Math.min(step * 0.7, 2 * ruler.lineHeight);
  const places: Places = { x, y, isSideways: true, thickness, plot, dash };
  const middle = (at: number) => y(at) - ruler.lineHeight / 2;
  const word = { kind: "words", role: "tick" } as const;
  return {
    plot,
    shapes: [
      {
        kind: "axis",
        side: "bottom",
        from: [plot.left, bottom],
        to: [plot.right, bottom],
        ticks: ticks.map(({ at }) => x(at)),
        grid: top,
      },
      { kind: "axis", side: "left", from: [plot.left, top], to: [plot.left, bottom], ticks: [] },
      ...drawMarks({ ...spec, marks }, places),
      ...names.map(
        (name, at): Words => ({
          ...word,
          role: "label",
          anchor: "end",
          text: shorten(name, plot.left - ruler.gap - ruler.spine, ruler),
          x: plot.left - ruler.gap - ruler.spine,
          y: middle(at),
        }),
      ),
      ...ticks.map(({ at, text }): Words => {
        const { start } = across(x(at), ruler.measure(text), 0, room.width);
        return { ...word, anchor: "start", text, x: start, y: bottom + ruler.axis };
      }),
      ...(sides.right > ruler.gap ? values(marks, places, room.width - sides.right + 2 * ruler.gap, ruler) : []),
      ...(hasRuleRow ? ruleRow(rules, x, room.width, room.top, ruler) : []),
    ],
  };
}

function rowOf(mark: Mark): number | undefined {
  return mark.kind === "bar" ? mark.at : mark.kind === "dot" ? mark.y : undefined;
}

/** Names and values take what they need; when the plot would be left with under a third, names are shortened first. */
function sideWidths(names: readonly string[], marks: readonly Mark[], width: number, ruler: Ruler) {
  const named = Math.max(0, ...names.map((name) => ruler.measure(name))) + ruler.gap + ruler.spine;
  const valued = Math.max(0, ...marks.map((mark) => (rowOf(mark) === undefined ? 0 : ruler.measure(mark.label))));
  const hasValues = valued > 0 && valued <= width * 0.4;
  const right = hasValues ? valued + 2 * ruler.gap : ruler.gap;
  const left = Math.max(ruler.measure("nnn"), Math.min(named, width * (hasValues ? 0.7 : 0.6) - right));
  return { left: ruler.isWhole ? Math.floor(left) : left, right };
}

/** What a mark says, in a column: a shortened value would be a wrong one, so it is there whole or not at all. */
function values(marks: readonly Mark[], places: Places, x: number, ruler: Ruler): Words[] {
  return marks.flatMap((mark) => {
    const row = rowOf(mark);
    if (row === undefined || mark.label === "") return [];
    const y = places.y(row) - ruler.lineHeight / 2;
    return [{ kind: "words", role: "label", anchor: "start", text: mark.label, x, y }] satisfies Words[];
  });
}

function ruleRow(
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
