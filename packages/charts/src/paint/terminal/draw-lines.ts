/** Lines as dots of braille, two across and four down in a cell; in plain ASCII as the glyph of the series. */
import type { Polyline } from "../../scene.js";
import type { Cells } from "./cells.js";
import { type Characters, glyphOf } from "./characters.js";

/** Dots on and off in turn; the second pattern is a line drawn through. */
const patterns: readonly (readonly number[])[] = [[3, 2], [1], [1, 1], [6, 2, 2, 2], [9, 2], [2, 2], [1, 2]];

/** Bits of the eight dots of a braille cell, by row and column. */
export const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** Draws every line; where two share a cell the dots of both are there, in the style of the later one. */
export function drawLines(lines: readonly Polyline[], cells: Cells, set: Characters): void {
  const masks = new Map<number, { mask: number; series: number }>();
  for (const line of lines) {
    for (const { x, y, isOn } of dots(line)) {
      const column = Math.floor(x / 2);
      const row = Math.floor(y / 4);
      const at = row * cells.width + column;
      const bit = isOn ? (bits[(y - row * 4) as 0 | 1 | 2 | 3]?.[(x - column * 2) as 0 | 1] ?? 0) : 0;
      masks.set(at, { mask: (masks.get(at)?.mask ?? 0) | bit, series: line.series });
    }
  }
  for (const [at, { mask, series }] of masks) {
    // A gap between dashes is blank even on a band, or the texture would fill it and the line be lost.
    const dotted = set.hasBraille ? String.fromCharCode(0x2800 + mask) : glyphOf(series, set);
    const letter = mask === 0 ? " " : dotted;
    cells.put(at % cells.width, Math.floor(at / cells.width), letter, { series });
  }
}

function dots(line: Polyline): { x: number; y: number; isOn: boolean }[] {
  const pattern = patterns[line.dash % patterns.length] ?? [1];
  const length = pattern.reduce((sum, part) => sum + part, 0);
  const found: { x: number; y: number; isOn: boolean }[] = [];
  let walked = 0;
  line.points.forEach(([x, y], index) => {
    const [fromX, fromY] = line.points[index - 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX) * 2, Math.abs(y - fromY) * 4)));
    for (let step = index === 0 ? steps : 1; step <= steps; step++) {
      const share = step / steps;
      found.push({
        x: Math.floor((fromX + (x - fromX) * share) * 2),
        y: Math.floor((fromY + (y - fromY) * share) * 4),
        isOn: isInk(pattern, walked++ % length),
      });
    }
  });
  return found;
}

function isInk(pattern: readonly number[], at: number): boolean {
  let rest = at;
  for (let part = 0; part < pattern.length; part++) {
    if (rest < pattern[part]!) return part % 2 === 0;
    rest -= pattern[part]!;
  }
  return true;
}
