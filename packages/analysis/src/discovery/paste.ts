/** Pasting: faces of a peeled box moved out again while the share of futures of interest does not fall. */
import { type Dimension, isLimited, isWithin, type Limits, UNLIMITED, within } from "./dimension.js";

export interface Pasted {
  readonly box: readonly Limits[];
  readonly count: number;
  readonly found: number;
}

/** The boxes on the way out, each pasted from the one before. */
export function paste(
  dimensions: readonly Dimension[],
  interest: Uint8Array,
  rows: ArrayLike<number>,
  from: readonly Limits[],
  alpha: number,
): Pasted[] {
  const steps: Pasted[] = [];
  let box = from;
  let inside = within(dimensions, box, rows);
  let found = inside.reduce((sum, row) => sum + (interest[row] as number), 0);
  for (;;) {
    let best: Pasted | undefined;
    for (const [d, limits] of box.entries()) {
      if (!isLimited(limits)) continue;
      const { values, categories } = dimensions[d] as Dimension;
      // Futures that this dimension alone keeps out.
      const beside = within(dimensions, replaced(box, d, UNLIMITED), rows).filter(
        (row) => !isWithin(limits, values[row] as number),
      );
      for (const [wider, added] of pastes(
        limits,
        values,
        beside,
        Math.max(1, Math.floor(alpha * inside.length)),
        categories?.length,
      )) {
        const more = added.reduce((sum, row) => sum + (interest[row] as number), 0);
        const step = { box: replaced(box, d, wider), count: inside.length + added.length, found: found + more };
        const rises = step.found * inside.length >= found * step.count;
        if (rises && (!best || step.found * best.count > best.found * step.count)) best = step;
      }
    }
    if (!best) return steps;
    steps.push(best);
    box = best.box;
    inside = within(dimensions, box, rows);
    found = best.found;
  }
}

function* pastes(
  limits: Limits,
  values: Float64Array,
  beside: readonly number[],
  size: number,
  categories: number | undefined,
): Generator<[Limits, number[]]> {
  const { kept } = limits;
  if (kept && categories !== undefined) {
    for (let c = 0; c < categories; c++) {
      if (kept.includes(c)) continue;
      const all = [...kept, c].sort((a, b) => a - b);
      const added = beside.filter((row) => values[row] === c);
      if (added.length > 0) yield [all.length === categories ? UNLIMITED : { ...limits, kept: all }, added];
    }
    return;
  }
  const below = beside.filter((row) => (values[row] as number) < limits.low);
  const above = beside.filter((row) => (values[row] as number) > limits.high);
  for (const [isLow, side] of [
    [true, below],
    [false, above],
  ] as const) {
    if (side.length === 0) continue;
    // Nearest to the face first.
    const sorted = [...side].sort((a, b) =>
      isLow
        ? (values[b] as number) - (values[a] as number) || a - b
        : (values[a] as number) - (values[b] as number) || a - b,
    );
    const border = values[sorted[Math.min(size, sorted.length) - 1] as number] as number;
    const isAll = sorted.length <= size;
    const low = isLow ? (isAll ? Number.NEGATIVE_INFINITY : border) : limits.low;
    const high = isLow ? limits.high : isAll ? Number.POSITIVE_INFINITY : border;
    const wider = isLimited({ low, high }) ? { low, high } : UNLIMITED;
    yield [wider, sorted.filter((row) => isWithin(wider, values[row] as number))];
  }
}

function replaced(box: readonly Limits[], at: number, limits: Limits): Limits[] {
  return box.map((one, d) => (d === at ? limits : one));
}
