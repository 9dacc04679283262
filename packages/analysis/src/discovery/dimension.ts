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
