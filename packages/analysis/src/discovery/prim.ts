/**
 * PRIM: the patient rule induction method. A box starts as all futures and is peeled, a thin slice from one face at a time, where that helps
 * most; then slices are pasted back while the density does not fall. J. Friedman and N. Fisher, Statistics and Computing 9, 1999;
 * B. Bryant and R. Lempert, Technological Forecasting and Social Change 77, 2010.
 *
 * Worked case: x = 1..10, of interest when x > 6, alpha 0.1: slices of one future go from the low face until 7 is the lowest; that box has
 * coverage 1, density 1 and mass 0.4.
 */
import { type Dimension, type Limits, ordersOf, picked, UNLIMITED } from "./dimension.js";
import { paste } from "./paste.js";

export interface PrimOptions {
  /** Share of the box that a peel takes at most, ties aside. */
  readonly alpha: number;
  /** Share of all futures below which a box is not peeled. */
  readonly minimumMass: number;
  readonly objective: "original" | "lenient1" | "lenient2";
}

export const primDefaults: PrimOptions = { alpha: 0.05, minimumMass: 0.05, objective: "lenient1" };

/** One point of the trade-off curve. */
export interface TradeOff {
  readonly box: readonly Limits[];
  /** Futures of interest in the box over all futures of interest. */
  readonly coverage: number;
  /** Futures of interest in the box over futures in the box. */
  readonly density: number;
  /** Futures in the box over all futures. */
  readonly mass: number;
  /** How many columns are limited. */
  readonly limited: number;
}

/** Gives the whole trade-off curve, from all futures to the densest box. `rows` are the futures looked at, `sorted` all of them in order. */
export function prim(
  dimensions: readonly Dimension[],
  interest: Uint8Array,
  rows: ArrayLike<number>,
  options: PrimOptions = primDefaults,
  sorted: readonly Int32Array[] = ordersOf(dimensions),
): TradeOff[] {
  const all = Int32Array.from(rows);
  const total = all.reduce((sum, row) => sum + (interest[row] as number), 0);
  const curve: TradeOff[] = [];
  const note = (box: readonly Limits[], count: number, found: number): void => {
    const limited = new Set(box.flatMap((limits, d) => (limits === UNLIMITED ? [] : [dimensions[d]?.column]))).size;
    curve.push({ box, coverage: found / total, density: found / count, mass: count / all.length, limited });
  };
  let box: Limits[] = dimensions.map(() => UNLIMITED);
  // Each dimension holds the futures of the box in its own order, so that a face is the head or the tail of a list.
  const times = new Uint32Array(interest.length);
  for (const row of all) times[row] = (times[row] as number) + 1;
  let orders = sorted.map((order) => picked(order, times, all.length));
  let count = all.length;
  let found = total;
  note(box, count, found);
  const least = Math.max(1, Math.ceil(options.minimumMass * all.length));
  const mark = new Uint8Array(interest.length);
  while (found < count) {
    let best: Peel | undefined;
    for (let d = 0; d < dimensions.length; d++) {
      for (const peel of peelsOf(
        dimensions[d] as Dimension,
        d,
        orders[d] as Int32Array,
        interest,
        count,
        options.alpha,
      )) {
        if (count - peel.count < least) continue;
        const gain = gainOf(options.objective, found, count, found - peel.found, count - peel.count);
        if (!best || gain > best.gain) best = { ...peel, gain };
      }
    }
    if (!best) break;
    const { dimension, keeps } = best;
    box = box.map((limits, d) => (d === dimension ? keeps(limits) : limits));
    for (const row of best.taken) mark[row] = 1;
    orders = orders.map((order) => unmarked(order, mark));
    count -= best.count;
    found -= best.found;
    note(box, count, found);
  }
  const pasted = paste(dimensions, interest, all, box, options.alpha);
  for (const step of pasted) note(step.box, step.count, step.found);
  return curve;
}

/** The rows that are not marked, in the place of all. */
function unmarked(order: Int32Array, mark: Uint8Array): Int32Array {
  let left = 0;
  for (let k = 0; k < order.length; k++) {
    const row = order[k] as number;
    if (mark[row] === 0) order[left++] = row;
  }
  return order.subarray(0, left);
}

interface Slice {
  readonly dimension: number;
  readonly taken: Int32Array;
  readonly count: number;
  readonly found: number;
  readonly keeps: (limits: Limits) => Limits;
}

type Peel = Slice & { readonly gain: number };

/** The slices that can be taken along one dimension: the low face, the high face, or one category. */
function* peelsOf(
  { values, categories }: Dimension,
  dimension: number,
  order: Int32Array,
  interest: Uint8Array,
  count: number,
  alpha: number,
): Generator<Slice> {
  if (categories) {
    for (let from = 0; from < count; ) {
      const category = values[order[from] as number] as number;
      let to = from;
      while (to < count && values[order[to] as number] === category) to++;
      if (to - from < count) {
        const keeps = (limits: Limits): Limits => ({
          ...limits,
          kept: (limits.kept ?? categories.map((_, c) => c)).filter((c) => c !== category),
        });
        yield slice(dimension, order.subarray(from, to), interest, keeps);
      }
      from = to;
    }
    return;
  }
  const size = Math.max(1, Math.floor(alpha * count));
  const valueAt = (k: number): number => values[order[k] as number] as number;
  let low = size;
  // Equal values stay together: a border lies between two values that were seen.
  while (low < count && valueAt(low) === valueAt(low - 1)) low++;
  if (low < count)
    yield slice(dimension, order.subarray(0, low), interest, (limits) => ({ ...limits, low: valueAt(low) }));
  let high = count - size;
  while (high > 0 && valueAt(high - 1) === valueAt(high)) high--;
  if (high > 0)
    yield slice(dimension, order.subarray(high), interest, (limits) => ({ ...limits, high: valueAt(high - 1) }));
}

function slice(dimension: number, taken: Int32Array, interest: Uint8Array, keeps: Slice["keeps"]): Slice {
  let found = 0;
  for (let k = 0; k < taken.length; k++) found += interest[taken[k] as number] as number;
  return { dimension, taken, count: taken.length, found, keeps };
}

/** How much a peel is worth, as in the EMA Workbench: the new mean; its gain over the futures given up; that, times the new count. */
export function gainOf(
  objective: PrimOptions["objective"],
  foundBefore: number,
  countBefore: number,
  found: number,
  count: number,
): number {
  const mean = found / count;
  if (objective === "original") return mean;
  const gain = (mean - foundBefore / countBefore) / (countBefore - count);
  return objective === "lenient1" ? gain : count * gain;
}
