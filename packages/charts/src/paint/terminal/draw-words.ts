/** Words, axes, intervals and rules: all that a terminal writes as characters of its own. */
import type { AxisLine, Interval, Point, Words } from "../../scene.js";
import type { Cells, Style } from "./cells.js";
import { type Characters, glyphOf } from "./characters.js";
import { displayWidth } from "./display-width.js";

/** Writes words with the glyph of their series before them. */
export function drawWords(words: Words, cells: Cells, set: Characters): void {
  const { series, fill } = words;
  const key =
    fill !== undefined
      ? set.bars[fill % set.bars.length]
      : words.dash !== undefined && series !== undefined
        ? glyphOf(series, set)
        : undefined;
  const width = displayWidth(words.text) + (key ? 2 : 0);
  const shift = words.anchor === "start" ? 0 : words.anchor === "middle" ? width / 2 : width;
  const column = Math.max(0, Math.round(words.x - shift));
  const row = Math.round(words.y);
  const style: Style = {
    ...(series === undefined ? {} : { series }),
    ...(words.role === "title" || words.isBold ? { bold: true } : words.role === "label" ? {} : { dim: true }),
  };
  const text = key ? `${key} ${words.text}` : words.text;
  cells.write(column, row, text, style);
}

/** Draws an axis beside the plot, in the column left of it or the row below. */
export function drawAxis(axis: AxisLine, cells: Cells, set: Characters): void {
  const dim = { dim: true };
  if (axis.side === "left") {
    const column = Math.round(axis.from[0]) - 1;
    for (let row = Math.round(axis.from[1]); row < Math.round(axis.to[1]); row++)
      cells.put(column, row, set.axis.left, dim);
    for (const tick of axis.ticks) cells.put(column, Math.floor(tick), set.axis.tickLeft, dim);
    cells.put(column, Math.round(axis.to[1]), set.axis.corner, dim);
    return;
  }
  const row = Math.round(axis.from[1]);
  for (let column = Math.round(axis.from[0]); column < Math.round(axis.to[0]); column++)
    cells.put(column, row, set.axis.bottom, dim);
  for (const tick of axis.ticks) cells.put(Math.floor(tick), row, set.axis.tickBottom, dim);
}

/** Draws a threshold across the plot. */
export function drawRule(from: Point, to: Point, cells: Cells, set: Characters): void {
  const isLevel = from[1] === to[1];
  const [start, end] = isLevel ? [from[0], to[0]] : [from[1], to[1]];
  for (let at = Math.round(start); at < Math.round(end); at++) {
    if (isLevel) cells.put(at, Math.floor(from[1]), set.rule.level, { dim: true });
    else cells.put(Math.floor(from[0]), at, set.rule.upright, { dim: true });
  }
}

/** Draws a range with its caps; one that lies within a cell is left to its dot. */
export function drawInterval(interval: Interval, cells: Cells, set: Characters): void {
  const { from, to, series } = interval;
  const style = { series };
  const isLevel = from[1] === to[1];
  const one = Math.floor(isLevel ? Math.min(from[0], to[0]) : Math.min(from[1], to[1]));
  const other = Math.floor(isLevel ? Math.max(from[0], to[0]) : Math.max(from[1], to[1]));
  if (one === other) return;
  const put = (at: number, letter: string) =>
    isLevel ? cells.put(at, Math.floor(from[1]), letter, style) : cells.put(Math.floor(from[0]), at, letter, style);
  for (let at = one; at <= other; at++) put(at, isLevel ? set.interval.level : set.interval.upright);
  put(one, isLevel ? set.interval.left : set.interval.top);
  put(other, isLevel ? set.interval.right : set.interval.bottom);
}
