/** What a box can be cut along: a number with an order, or a name without one. */
import type { Column } from "../ensemble/columns.js";

export interface Dimension {
  /** The column that it belongs to. */
  readonly column: number;
  readonly values: Float64Array;
  /** Names of the categories; `values` then are their numbers. */
  readonly categories?: readonly string[];
}

/** Limits of a box along one dimension: at least `low`, at most `high`; or the categories that it keeps. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly kept?: readonly number[];
}

/** One dimension a column; rivals are categories, and a number too when a rival is itself a range. */
export function dimensionsOf(columns: readonly Pick<Column, "values" | "parts">[]): Dimension[] {
  return columns.flatMap(({ values, parts }, column): Dimension[] => {
    if (!parts) return varies(values) ? [{ column, values }] : [];
    const named: Dimension = { column, values: parts.of, categories: parts.names };
    return new Set(values).size > parts.names.length ? [named, { column, values }] : [named];
  });
}

/** The rows of each dimension by value, then by number: sorted once for all the boxes that are looked for among them. */
export function ordersOf(dimensions: readonly Dimension[]): Int32Array[] {
  return dimensions.map(({ values }) =>
    Int32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b),
  );
}

/** Those of the sorted rows that are asked for, as often as they are. */
export function picked(order: Int32Array, times: Uint32Array, count: number): Int32Array {
  const of = new Int32Array(count);
  let at = 0;
  for (let k = 0; k < order.length; k++) {
    const row = order[k] as number;
    for (let copy = times[row] as number; copy > 0; copy--) of[at++] = row;
  }
  return of;
}

export const UNLIMITED: Limits = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

export function isWithin({ low, high, kept }: Limits, value: number): boolean {
  return kept ? kept.includes(value) : value >= low && value <= high;
}

export function isLimited({ low, high, kept }: Limits): boolean {
  return kept !== undefined || low > Number.NEGATIVE_INFINITY || high < Number.POSITIVE_INFINITY;
}

/** Which of the rows lie in a box, as their numbers in order. */
export function within(dimensions: readonly Dimension[], box: readonly Limits[], rows: ArrayLike<number>): number[] {
  const limited = box.flatMap((limits, d) => (isLimited(limits) ? [d] : []));
  const found: number[] = [];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    if (limited.every((d) => isWithin(box[d] as Limits, (dimensions[d] as Dimension).values[row] as number)))
      found.push(row);
  }
  return found;
}

function varies(values: Float64Array): boolean {
  return values.some((value) => value !== values[0]);
}
