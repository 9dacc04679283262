/** Which rows of names a sideways chart has room for: what does not fit is counted, and of a scale only some are named. */
import type { Ruler } from "./ruler.js";
import type { ChartSpec, Mark } from "./spec.js";

export interface Rows {
  /** One a row; empty where a row goes unnamed. */
  readonly names: readonly string[];
  /** Those of the rows that are there, and those of no row. */
  readonly marks: readonly Mark[];
  readonly step: number;
  readonly bottom: number;
}

/** Lines from one row of bars to the next, at most. */
const MOST_LINES = 4;

/** Fits the rows between `top` and `bottom`. */
export function rowsOf(spec: ChartSpec, top: number, bottom: number, ruler: Ruler): Rows {
  const all = spec.y.names ?? [];
  const scale = spec.y.isScale ? scaleRows(all, top, bottom, ruler) : undefined;
  if (scale) return { ...scale, marks: spec.marks };
  const fitting = Math.max(1, Math.floor((bottom - top) / ruler.lineHeight + 1e-9));
  const shown = all.length <= fitting ? all.length : fitting - 1;
  const more = all.length - shown;
  const rows = Math.max(1, Math.min(all.length, fitting));
  const step = stepFor(spec, (bottom - top) / rows, ruler);
  return {
    names: [...all.slice(0, shown), ...(more > 0 ? [`${ruler.ellipsis} and ${more} more`] : [])],
    marks: spec.marks.filter((mark) => (rowOf(mark) ?? -1) < shown),
    step,
    bottom: ruler.isWhole ? top + step * rows : bottom,
  };
}

/** In whole lines rows are evenly apart, and no further than the eye follows; piles of dots take all the height there is. */
function stepFor(spec: ChartSpec, room: number, ruler: Ruler): number {
  if (!ruler.isWhole) return room;
  const hasPiles = spec.marks.some((mark) => mark.kind === "pile");
  return hasPiles ? room : Math.max(1, Math.min(MOST_LINES, Math.floor(room)));
}

/** Rows of even height, whole or half lines where positions are whole; undefined when even half lines are too many. */
function scaleRows(all: readonly string[], top: number, bottom: number, ruler: Ruler): Omit<Rows, "marks"> | undefined {
  const raw = (bottom - top) / Math.max(1, all.length);
  const step = ruler.isWhole ? (raw >= 1 ? Math.floor(raw) : Math.floor(raw * 2) / 2) : raw;
  if (step < ruler.lowestRow * ruler.lineHeight) return undefined;
  const named = Math.ceil(ruler.lineHeight / step - 1e-9);
  // From the foot up, so that the lowest step of the scale has a name.
  const names = all.map((name, at) => ((all.length - 1 - at) % named === 0 ? name : ""));
  return { names, step, bottom: ruler.isWhole ? top + Math.ceil(step * all.length) : bottom };
}

/** Gives the row that a mark stands in; undefined for one that stands in none. */
export function rowOf(mark: Mark): number | undefined {
  return mark.kind === "bar" || mark.kind === "pile" ? mark.at : mark.kind === "dot" ? mark.y : undefined;
}
