/**
 * Piles of dots, each as likely as the next: how many lie beyond a threshold can be counted (Kay, Kola, Hullman and Munson, CHI 2016).
 * Dots fall into columns as wide as a dot; when a column is full the next free one beside it takes the dot.
 */
import { isDrawable } from "../numbers-of.js";
import type { Dot } from "../scene.js";
import type { Mark } from "../spec.js";
import type { Places } from "./places.js";

export type PileMark = Extract<Mark, { kind: "pile" }>;

/** Turns piles into dots, all of the largest size at which no column overflows, or of the smallest. */
export function drawPiles(marks: readonly PileMark[], places: Places): Dot[] {
  const sized = places.dots.map((size) => ({ size, high: Math.max(1, Math.floor((places.step * 0.9) / size.height)) }));
  const fitting = sized.find(({ size, high }) =>
    marks.every((mark) => tallest(columnsOf(mark, size.width, places)) <= high),
  );
  const chosen = fitting ?? sized.at(-1);
  if (!chosen) return [];
  // The piles stand about the middle of their rows, where the names are.
  const most = Math.min(
    chosen.high,
    Math.max(0, ...marks.map((mark) => tallest(columnsOf(mark, chosen.size.width, places)))),
  );
  const lift = Math.min(places.step / 2, (most * chosen.size.height) / 2);
  return marks.flatMap((mark) => drawPile(mark, places.y(mark.at) + lift, chosen.size, chosen.high, places));
}

function drawPile(
  mark: PileMark,
  floor: number,
  size: { readonly width: number; readonly height: number },
  high: number,
  places: Places,
): Dot[] {
  const most = Math.floor((places.plot.right - places.plot.left) / size.width);
  const counts = new Map<number, number>();
  return columnsOf(mark, size.width, places).map((wanted) => {
    const column = freeColumn(wanted, counts, high, most);
    const below = counts.get(column) ?? 0;
    counts.set(column, below + 1);
    const at = [places.plot.left + (column + 0.5) * size.width, floor - (below + 0.5) * size.height] as const;
    return { kind: "dot", series: mark.series, at, radius: size.height / 2 };
  });
}

function columnsOf(mark: PileMark, width: number, places: Places): number[] {
  const values = mark.values.filter(isDrawable).sort((a, b) => a - b);
  return values.map((value) => Math.floor((places.x(value) - places.plot.left) / width));
}

function tallest(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The nearest column with room, within the plot; the wanted one when there is none. */
function freeColumn(wanted: number, counts: ReadonlyMap<number, number>, high: number, columns: number): number {
  const hasRoom = (column: number) => column >= 0 && column < columns && (counts.get(column) ?? 0) < high;
  for (let away = 0; away < columns; away++) {
    if (hasRoom(wanted + away)) return wanted + away;
    if (hasRoom(wanted - away)) return wanted - away;
  }
  return wanted;
}
