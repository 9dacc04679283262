/** The limits of a box as a reader needs them: in units and quantiles, with the evidence behind them. */
import type { Column } from "../ensemble/columns.js";
import { type Dimension, isLimited, type Limits } from "./dimension.js";

export interface Border {
  readonly column: string;
  readonly label: string;
  readonly unit: string;
  readonly grade: string;
  readonly facts: readonly string[];
  readonly precedents: readonly string[];
  /** At least, at most, in the declared unit; absent where the box is open. */
  readonly low?: number;
  readonly high?: number;
  /** Share of futures below `low`, and at or below `high`. */
  readonly lowQuantile?: number;
  readonly highQuantile?: number;
  /** Rivals whose number is drawn in the box, and those whose is not. */
  readonly kept?: readonly string[];
  readonly dropped?: readonly string[];
  readonly quasiP: number;
  /** Share of resamples that limit this column too. */
  readonly stability: number;
}

/** Tells the limited dimensions of a box, the surest first. */
export function bordersOf(
  columns: readonly Column[],
  dimensions: readonly Dimension[],
  box: readonly Limits[],
  chances: readonly (number | undefined)[],
  shares: ReadonlyMap<number, number>,
): Border[] {
  const borders = box.flatMap((limits, d): Border[] => {
    if (!isLimited(limits)) return [];
    const { column, categories } = dimensions[d] as Dimension;
    const { name, label, unit, grade, facts, precedents, values } = columns[column] as Column;
    const plain = { column: name, label, unit, grade, facts, precedents };
    const sure = { quasiP: chances[d] ?? 1, stability: shares.get(column) ?? 0 };
    if (categories && limits.kept) {
      const kept = limits.kept.map((c) => categories[c] as string);
      return [{ ...plain, kept, dropped: categories.filter((one) => !kept.includes(one)), ...sure }];
    }
    const { low, high } = limits;
    return [
      {
        ...plain,
        ...(low > Number.NEGATIVE_INFINITY ? { low, lowQuantile: shareBelow(values, low, false) } : {}),
        ...(high < Number.POSITIVE_INFINITY ? { high, highQuantile: shareBelow(values, high, true) } : {}),
        ...sure,
      },
    ];
  });
  return borders.sort((a, b) => a.quasiP - b.quasiP || b.stability - a.stability || (a.column < b.column ? -1 : 1));
}

function shareBelow(values: Float64Array, border: number, withEqual: boolean): number {
  return values.filter((value) => value < border || (withEqual && value === border)).length / values.length;
}
