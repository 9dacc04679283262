/** Level bars half a line high, two to a line of cells, as those of ages are where lines are few. */
import type { Rectangle } from "../../scene.js";
import type { Cells } from "./cells.js";
import type { Characters } from "./characters.js";

/** Says whether a bar is too low for a line of its own. */
export function isHalf(bar: Rectangle): boolean {
  return (bar.end === "left" || bar.end === "right") && bar.bottom - bar.top < 0.6;
}

/** Draws all of them; what is pale in whole lines is dim here, and its side of the plot tells it without colour. */
export function drawHalfBars(bars: readonly Rectangle[], cells: Cells, set: Characters): void {
  const halves = new Map<string, { column: number; row: number; mask: number; bar: Rectangle }>();
  for (const bar of bars) {
    const line = Math.floor(((bar.top + bar.bottom) / 2) * 2);
    const row = Math.floor(line / 2);
    for (let column = Math.round(bar.left); column < Math.round(bar.right); column++) {
      const key = `${column} ${row}`;
      const mask = (halves.get(key)?.mask ?? 0) | (line % 2 === 0 ? 1 : 2);
      halves.set(key, { column, row, mask, bar });
    }
  }
  for (const { column, row, mask, bar } of halves.values()) {
    cells.put(column, row, set.halves[mask - 1] ?? " ", {
      series: bar.series,
      ...(bar.fill === 0 ? { dim: true } : {}),
    });
  }
}
