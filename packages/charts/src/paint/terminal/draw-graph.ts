/** The frames and arrows of a causal graph: lines that share a cell join. */
import type { Arrow, Frame } from "../../scene.js";
import type { Cells } from "./cells.js";
import type { Characters } from "./characters.js";

const [LEFT, RIGHT, UP, DOWN] = [1, 2, 4, 8];

/** Draws all arrows: level, upright at their bend, level again, with a head where they end. */
export function drawArrows(arrows: readonly Arrow[], cells: Cells, set: Characters): void {
  const touched = new Map<string, { column: number; row: number; sides: number; isSure: boolean }>();
  const touch = (column: number, row: number, sides: number, arrow: Arrow) => {
    const key = `${column} ${row}`;
    const old = touched.get(key);
    const isSure = (old?.isSure ?? false) || !arrow.isDoubted;
    touched.set(key, { column, row, sides: (old?.sides ?? 0) | sides, isSure });
  };
  for (const arrow of arrows) draw(arrow, (column, row, sides) => touch(column, row, sides, arrow));
  for (const { column, row, sides, isSure } of touched.values()) {
    const isLevel = sides === LEFT + RIGHT;
    const doubted = isSure
      ? undefined
      : isLevel
        ? set.arrow.doubted[0]
        : sides === UP + DOWN
          ? set.arrow.doubted[1]
          : undefined;
    cells.put(column, row, doubted ?? set.arrow.joints[sides] ?? " ", { dim: true });
  }
  for (const { to } of arrows) cells.put(Math.floor(to[0]) - 1, Math.floor(to[1]), set.arrow.right, {});
}

function draw(arrow: Arrow, touch: (column: number, row: number, sides: number) => void): void {
  const [start, end, bend] = [Math.floor(arrow.from[0]), Math.floor(arrow.to[0]) - 1, Math.floor(arrow.bend)];
  const [first, last] = [Math.floor(arrow.from[1]), Math.floor(arrow.to[1])];
  for (let column = start; column < bend; column++) touch(column, first, LEFT + RIGHT);
  for (let column = bend + 1; column <= end; column++) touch(column, last, LEFT + RIGHT);
  if (first === last) {
    touch(bend, first, LEFT + RIGHT);
    return;
  }
  const isDown = last > first;
  touch(bend, first, LEFT + (isDown ? DOWN : UP));
  for (let row = Math.min(first, last) + 1; row < Math.max(first, last); row++) touch(bend, row, UP + DOWN);
  touch(bend, last, RIGHT + (isDown ? UP : DOWN));
}

/** Draws the outline of a node, double when it is the one being looked at. */
export function drawFrame(frame: Frame, cells: Cells, set: Characters): void {
  const [topLeft, topRight, bottomRight, bottomLeft, level, upright] = [...set.frames[frame.isFocused ? 1 : 0]];
  const [left, right] = [Math.floor(frame.left), Math.floor(frame.right) - 1];
  const [top, bottom] = [Math.floor(frame.top), Math.floor(frame.bottom) - 1];
  const put = (column: number, row: number, letter = " ") => cells.put(column, row, letter, {});
  for (let column = left + 1; column < right; column++) for (const row of [top, bottom]) put(column, row, level);
  for (let row = top + 1; row < bottom; row++) for (const column of [left, right]) put(column, row, upright);
  put(left, top, topLeft);
  put(right, top, topRight);
  put(right, bottom, bottomRight);
  put(left, bottom, bottomLeft);
}
