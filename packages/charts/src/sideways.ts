/** The layout of charts whose names stand one below the other: bars, two-sided bars, piles, differences. */
import { scaleLinear } from "d3-scale";
import { drawMarks } from "./marks/draw-marks.js";
import type { Places } from "./marks/places.js";
import { amounts, isDrawable, reach } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Box, Shape, Words } from "./scene.js";
import { shorten } from "./shorten.js";
import { rowsOf } from "./side-rows.js";
import { endReserves, endWords, ruleRow, sideNames, sideWidths, values } from "./side-words.js";
import type { ChartSpec } from "./spec.js";
import { across, type Tick, ticksAcross } from "./ticks.js";
import { type Laid, type Room, shown } from "./upright.js";

/** Lays out a chart with names down its left and what each mark says down its right. */
export function laySideways(spec: ChartSpec, room: Room, ruler: Ruler, dash: (series: number) => number): Laid {
  const rules = spec.marks.filter((mark) => mark.kind === "rule" && isDrawable(mark.y) && mark.label !== "");
  const isRoomy = room.bottom - room.top >= 6 * ruler.lineHeight;
  const hasRuleRow = rules.length > 0 && isRoomy;
  const hasSides = spec.x.sides !== undefined && isRoomy;
  const top = room.top + (hasRuleRow ? ruler.lineHeight : 0) + (hasSides ? ruler.lineHeight : 0);
  const rows = rowsOf(spec, top, Math.max(top + ruler.lineHeight, room.bottom - ruler.axis - ruler.lineHeight), ruler);
  const { names, marks, step, bottom } = rows;

  const sides = sideWidths(shown(room).y ? names : [], marks, room.width, ruler);
  const plot: Box = { left: sides.left, top, right: room.width - sides.right, bottom };
  const ends = endReserves(marks, plot, ruler);
  const range = [plot.left + ruler.inset + ends.left, plot.right - ruler.inset - ends.right];
  const x = scaleLinear(reach(amounts(spec), spec.x), range).nice(5);
  const y = (row: number) => top + (row + 0.5) * step;
  const ticks = ticksAcross(x, spec.x, ruler, 0, room.width);
  // Thick bars say no more than thin ones; those of a scale touch.
  const thickness = spec.y.isScale ? step * (ruler.isWhole ? 1 : 0.85) : Math.min(step * 0.7, 2 * ruler.lineHeight);
  const places: Places = { x, y, isSideways: true, thickness, step, dots: ruler.dots, plot, dash };
  return {
    plot,
    shapes: [
      ...axes(
        plot,
        ticks.map(({ at }) => x(at)),
        shown(room).y,
      ),
      ...drawMarks({ ...spec, marks }, places),
      ...(shown(room).y ? nameWords(names, plot, y, ruler) : []),
      ...(shown(room).x ? tickWords(ticks, x, bottom, room.width, ruler) : []),
      ...endWords(marks, places, ends, ruler),
      ...(sides.right > ruler.gap ? values(marks, places, room.width - sides.right + 2 * ruler.gap, ruler) : []),
      ...(hasSides ? sideNames(spec.x.sides, x(0), plot, ruler) : []),
      ...(hasRuleRow ? ruleRow(rules, x, room.width, room.top, ruler) : []),
    ],
  };
}

function axes(plot: Box, ticks: readonly number[], isLeft: boolean): Shape[] {
  const { left, right, top, bottom } = plot;
  const level: Shape = { kind: "axis", side: "bottom", from: [left, bottom], to: [right, bottom], ticks, grid: top };
  return [
    level,
    ...(isLeft ? [{ kind: "axis", side: "left", from: [left, top], to: [left, bottom], ticks: [] } as const] : []),
  ];
}

function nameWords(names: readonly string[], plot: Box, y: (row: number) => number, ruler: Ruler): Words[] {
  const width = plot.left - ruler.gap - ruler.spine;
  return names.flatMap((name, at) => {
    const text = shorten(name, width, ruler);
    const word = { kind: "words", role: "label", anchor: "end" } as const;
    return text === "" ? [] : [{ ...word, text, x: width, y: lineAt(y(at), ruler) }];
  });
}

/** The top of a line of words whose middle is at a height; in rows lower than a line the row that holds it. */
function lineAt(middle: number, ruler: Ruler): number {
  return ruler.isWhole ? Math.floor(middle) : middle - ruler.lineHeight / 2;
}

function tickWords(
  ticks: readonly Tick[],
  x: (value: number) => number,
  bottom: number,
  width: number,
  ruler: Ruler,
): Words[] {
  return ticks.map(({ at, text }) => {
    const { start } = across(x(at), ruler.measure(text), 0, width);
    return { kind: "words", role: "tick", anchor: "start", text, x: start, y: bottom + ruler.axis };
  });
}
