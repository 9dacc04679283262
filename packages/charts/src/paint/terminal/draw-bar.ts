/** A bar as full cells, ending in eighths of a cell where the characters allow it. */
import type { Rectangle } from "../../scene.js";
import type { Cells } from "./cells.js";
import type { Characters } from "./characters.js";

/** Draws one bar; a bar with any length at all is at least a sliver. */
export function drawBar(bar: Rectangle, cells: Cells, set: Characters): void {
  const isLevel = bar.end === "left" || bar.end === "right";
  const [start, end] = isLevel ? [bar.left, bar.right] : [bar.top, bar.bottom];
  const [low, high] = isLevel ? [bar.top, bar.bottom] : [bar.left, bar.right];
  // An odd number of rows, so that name, range and value stand on the middle one.
  const half = Math.max(0, Math.floor((Math.round(high - low) - 1) / 2));
  const middle = Math.floor((low + high) / 2);
  const fill = set.bars[bar.fill % set.bars.length];
  if (end - start <= 0) return;
  for (let across = middle - half; across <= middle + half; across++) {
    const put = (along: number, letter: string | undefined) =>
      isLevel
        ? cells.put(along, across, letter ?? " ", { series: bar.series })
        : cells.put(across, along, letter ?? " ", { series: bar.series });
    for (const [along, letter] of letters(bar, start, end, fill, set)) put(along, letter);
  }
}

function letters(bar: Rectangle, start: number, end: number, fill: string | undefined, set: Characters) {
  const found: [number, string | undefined][] = [];
  const parts = bar.end === "right" ? set.partRight : bar.end === "top" ? set.partUp : "";
  // Only a full bar ends within a cell: a part of a cell in another filling there is not.
  const isSplit = parts !== "" && bar.fill === 1;
  // Towards the value the last cell may be a part; at the base cells are whole.
  const from = bar.end === "top" && isSplit ? Math.ceil(start - 1e-9) : Math.round(start);
  const to = bar.end === "right" && isSplit ? Math.floor(end + 1e-9) : Math.round(end);
  for (let along = from; along < to; along++) found.push([along, fill]);
  const rest = bar.end === "right" ? end - to : from - start;
  const eighths = isSplit ? Math.round(rest * 8) : 0;
  const partAt = bar.end === "right" ? to : from - 1;
  if (bar.end === "left" && bar.fill === 1 && set.halfLeft !== "") return leftward(start, end, fill, set.halfLeft);
  if (eighths >= 8) found.push([partAt, fill]);
  else if (eighths > 0) found.push([partAt, parts[eighths - 1]]);
  if (found.length === 0)
    found.push([Math.floor(bar.end === "left" || bar.end === "top" ? end - 1e-9 : start), isSplit ? parts[0] : fill]);
  return found;
}

/** Towards the left there are only whole and half cells. */
function leftward(start: number, end: number, fill: string | undefined, half: string): [number, string | undefined][] {
  const halves = Math.max(1, Math.round(end * 2) - Math.round(start * 2));
  const last = Math.round(end * 2) / 2;
  const first = last - halves / 2;
  const found: [number, string | undefined][] = [];
  for (let along = Math.ceil(first); along < last; along++) found.push([along, fill]);
  if (!Number.isInteger(first)) found.push([Math.floor(first), half]);
  return found;
}
