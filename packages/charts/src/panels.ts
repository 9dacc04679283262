/** The layout of small multiples: charts on the same axes in rows and columns, axes written once at the left and at the foot. */
import { moveShape } from "./move-shape.js";
import { amounts, isSideways, places } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Shape, Words } from "./scene.js";
import { shorten } from "./shorten.js";
import { laySideways } from "./sideways.js";
import type { Axis, ChartSpec, Panel } from "./spec.js";
import { type Laid, layUpright, type Room } from "./upright.js";

/** The least that a small chart may be, in widths of a letter and in lines. */
const LEAST = { letters: 16, lines: 5 };

/** Lays out as many panels as there is room for; how many are left out is said in the last line. */
export function layPanels(spec: ChartSpec, room: Room, ruler: Ruler, dash: (series: number) => number): Laid {
  const all = spec.panels ?? [];
  const grid = gridOf(all.length, room, ruler);
  const shown = all.slice(0, grid.columns * grid.rows);
  const more = all.length - shown.length;
  const bottom = room.bottom - (more > 0 ? ruler.lineHeight : 0);
  const alike = shared(spec);
  const axisRoom = axisWidth(alike, room, ruler, dash);
  const whole = (value: number) => (ruler.isWhole ? Math.floor(value) : value);
  const wide = whole((room.width - axisRoom) / grid.columns);
  const high = whole((bottom - room.top - ruler.lineHeight) / grid.rows);
  const laid = shown.map((panel, at) => {
    const [column, row] = [at % grid.columns, Math.floor(at / grid.columns)];
    const isFirst = column === 0;
    const isLast = at + grid.columns >= shown.length;
    const left = isFirst ? 0 : axisRoom + column * wide;
    const top = room.top + row * high;
    const own: Room = {
      width: wide + (isFirst ? axisRoom : 0) - (ruler.isWhole ? 1 : ruler.gap),
      top: top + ruler.lineHeight,
      // The words of ticks stand below the last row, and where there are none the room is the next row's.
      bottom: top + high + ruler.lineHeight,
      shown: { x: isLast, y: isFirst },
    };
    return panelShapes(alike, panel, { left, top, inner: isFirst ? axisRoom : 0 }, own, ruler, dash);
  });
  const note: Words[] =
    more > 0
      ? [{ kind: "words", role: "note", anchor: "start", text: `${ruler.ellipsis} and ${more} more`, x: 0, y: bottom }]
      : [];
  return {
    plot: { left: 0, top: room.top, right: room.width, bottom },
    shapes: [...laid.flat(), ...note],
  };
}

function panelShapes(
  alike: ChartSpec,
  panel: Panel,
  at: { left: number; top: number; inner: number },
  room: Room,
  ruler: Ruler,
  dash: (series: number) => number,
): Shape[] {
  const spec: ChartSpec = { ...alike, marks: [...alike.marks, ...panel.marks] };
  const { shapes } = isSideways(spec)
    ? laySideways(spec, room, ruler, dash)
    : layUpright(spec, { where: "nowhere" }, room, ruler, dash);
  const text = shorten(panel.title, room.width - at.inner, ruler);
  const title: Words = { kind: "words", role: "label", anchor: "start", text, x: at.inner, y: at.top, isBold: true };
  return [...shapes, title].map((shape) => moveShape(shape, at.left, 0));
}

/** As many columns as are wide enough, but no more than make the panels about as wide as in a chart of their own. */
function gridOf(count: number, room: Room, ruler: Ruler): { columns: number; rows: number } {
  const letter = ruler.measure("n");
  const most = Math.max(1, Math.floor(room.width / (LEAST.letters * letter)));
  const rowsMost = Math.max(1, Math.floor((room.bottom - room.top) / (LEAST.lines * ruler.lineHeight)));
  // Rows are dearer than columns: a small chart is read across.
  let columns = Math.min(most, count);
  while (columns > 1 && Math.ceil(count / (columns - 1)) <= Math.min(rowsMost, (columns - 1) / 1.5)) columns--;
  return { columns, rows: Math.max(1, Math.min(rowsMost, Math.ceil(count / columns))) };
}

/** The chart without panels, whose axes reach over the numbers of them all. */
function shared({ panels: _panels, ...spec }: ChartSpec): ChartSpec {
  const whole: ChartSpec = { ...spec, ...(_panels ? { panels: _panels } : {}) };
  const including = (axis: Axis, values: readonly number[]): Axis =>
    axis.kind === "names" ? axis : { ...axis, includes: [...(axis.includes ?? []), ...ends(values)] };
  return isSideways(whole)
    ? { ...spec, x: including(spec.x, amounts(whole)) }
    : { ...spec, x: including(spec.x, places(whole)), y: including(spec.y, amounts(whole)) };
}

function ends(values: readonly number[]): number[] {
  return values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
}

/** What the axis at the left takes: the left edge of a plot that writes it, less that of one that does not. */
function axisWidth(spec: ChartSpec, room: Room, ruler: Ruler, dash: (series: number) => number): number {
  const lay = (y: boolean) => {
    const one: Room = { width: room.width / 2, top: room.top, bottom: room.bottom, shown: { x: true, y } };
    return isSideways(spec)
      ? laySideways(spec, one, ruler, dash)
      : layUpright(spec, { where: "nowhere" }, one, ruler, dash);
  };
  return lay(true).plot.left - lay(false).plot.left;
}
