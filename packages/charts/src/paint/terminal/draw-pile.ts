/** Dots of piles that are smaller than a cell, as dots of braille; larger ones are glyphs like any other. */
import type { Dot } from "../../scene.js";
import type { Cells } from "./cells.js";
import { bits } from "./draw-lines.js";

/** Draws the small dots. */
export function drawSmallDots(dots: readonly Dot[], cells: Cells): void {
  const masks = new Map<number, { mask: number; series: number }>();
  for (const { at, series } of dots) {
    const [x, y] = [Math.floor(at[0] * 2), Math.floor(at[1] * 4)];
    const cell = Math.floor(y / 4) * cells.width + Math.floor(x / 2);
    const bit = bits[(((y % 4) + 4) % 4) as 0 | 1 | 2 | 3][(x & 1) as 0 | 1];
    masks.set(cell, { mask: (masks.get(cell)?.mask ?? 0) | bit, series });
  }
  for (const [at, { mask, series }] of masks)
    cells.put(at % cells.width, Math.floor(at / cells.width), String.fromCharCode(0x2800 + mask), { series });
}
