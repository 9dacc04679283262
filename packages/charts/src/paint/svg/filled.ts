/** Bars with fillings that are told apart without colour, arrows with heads, and how numbers are written in SVG. */
import type { Arrow, Box } from "../../scene.js";

/** Writes a number with at most two decimals. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Distance between the strokes of a hatched bar, by filling from the third on, and which way they lean. */
const hatches = [
  { every: 6, leans: 1 },
  { every: 6, leans: -1 },
  { every: 3, leans: 1 },
] as const;

/** Writes a bar: pale with an outline, full, or hatched. */
export function barElement(box: Box, colour: string, fill: number): string {
  const rect = `<rect x="${round(box.left)}" y="${round(box.top)}" width="${round(box.right - box.left)}" height="${round(box.bottom - box.top)}" fill="${colour}"`;
  if (fill === 0) return `${rect} fill-opacity="0.15" stroke="${colour}" stroke-width="0.75" stroke-opacity="0.6"/>`;
  if (fill === 1) return `${rect} fill-opacity="0.4"/>`;
  const { every, leans } = hatches[(fill - 2) % hatches.length] ?? hatches[0];
  return `${rect} fill-opacity="0.12"/><path d="${strokes(box, every, leans)}" fill="none" stroke="${colour}" stroke-width="1"/>`;
}

/** Slanting strokes across a box, each cut where it leaves it. */
function strokes(box: Box, every: number, leans: 1 | -1): string {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const found: string[] = [];
  for (let at = every; at < width + height; at += every) {
    const from = at <= height ? [0, at] : [at - height, height];
    const to = at <= width ? [at, 0] : [width, at - width];
    const x = (along: number) => round(leans === 1 ? box.left + along : box.right - along);
    found.push(`M${x(from[0]!)},${round(box.top + from[1]!)}L${x(to[0]!)},${round(box.top + to[1]!)}`);
  }
  return found.join("");
}

/** Writes an arrow as a curve that leaves and arrives level, dashed when somebody denies it. */
export function arrowElement({ from, to, isDoubted }: Arrow): string {
  const [x, y] = [to[0] - 6, to[1]];
  const half = (from[0] + x) / 2;
  const curve = `M${round(from[0])},${round(from[1])}C${round(half)},${round(from[1])} ${round(half)},${round(y)} ${round(x)},${round(y)}`;
  const dash = isDoubted ? ' stroke-dasharray="4 3"' : "";
  const head = `M${round(to[0])},${round(y)}l-7,-3.5v7z`;
  return `<path d="${curve}" fill="none" stroke="currentColor" stroke-width="1" stroke-opacity="0.55"${dash}/><path d="${head}" fill="currentColor" fill-opacity="0.75"/>`;
}
