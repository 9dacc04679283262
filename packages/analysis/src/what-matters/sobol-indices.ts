/**
 * Sobol' indices from rows of a pick-freeze design, with bootstrap intervals over rows.
 * First order: Saltelli et al., Computer Physics Communications 181, 2010, table 2 (b), or Jansen, Computer Physics Communications 117, 1999.
 * Total order: Jansen. The variance is that of both base matrices; outputs are centred first.
 *
 * Worked case: y = a + b with a twice as wide as b has first and total order 4/5 and 1/5.
 */
import { deviation, mean } from "@palanca/engine/run";
import { wholeNumbers } from "./evaluate.js";

/** Outputs at the rows of A, of B, and of A with the columns of each set from B. */
export interface Rows {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** An estimate and half the width of its 95 percent interval. */
export interface Estimate {
  readonly value: number;
  readonly half: number;
}

export interface SetIndices {
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
  /** Totals of each resample by set: what is worked out of several sets takes its interval from these. */
  readonly resampled: readonly Float64Array[];
  readonly variance: number;
  readonly rows: number;
  /** Rows left out because one of their runs failed. */
  readonly failed: number;
}

export interface IndexOptions {
  readonly seed: number;
  readonly resamples: number;
  /** `narrower` takes, index by index, the one of the two whose interval is narrower: Jansen's for large indices, Saltelli's for small ones. */
  readonly firstOrder: FirstOrder | "narrower";
}

type FirstOrder = "saltelli" | "jansen";

/** Works first and total order out for each set of variables. */
export function indicesOf(rows: Rows, options: IndexOptions): SetIndices {
  const { firstOrder } = options;
  if (firstOrder !== "narrower") return indicesBy(rows, options, firstOrder);
  const [saltelli, jansen] = [indicesBy(rows, options, "saltelli"), indicesBy(rows, options, "jansen")];
  const first = saltelli.first.map((one, s) => {
    const other = jansen.first[s] as Estimate;
    return other.half < one.half ? other : one;
  });
  return { ...saltelli, first };
}

function indicesBy(rows: Rows, options: IndexOptions, firstOrder: FirstOrder): SetIndices {
  const sound = soundRows(rows);
  const n = sound.length;
  const middle = mean([...sound.map((r) => rows.a[r] as number), ...sound.map((r) => rows.b[r] as number)]);
  const pick = (from: Float64Array): Float64Array => Float64Array.from(sound, (r) => (from[r] as number) - middle);
  const [a, b] = [pick(rows.a), pick(rows.b)];
  const sums = Float64Array.from(a, (value, r) => value + (b[r] as number));
  const squares = Float64Array.from(a, (value, r) => value * value + (b[r] as number) * (b[r] as number));
  const parts = rows.mixed.map((column) => numerators(a, b, pick(column), firstOrder));
  const all = Int32Array.from({ length: n }, (_, i) => i);
  const whole = estimates(all, sums, squares, parts, firstOrder);
  const resampled = Array.from({ length: n > 1 ? options.resamples : 0 }, (_, k) =>
    estimates(wholeNumbers(options.seed, `bootstrap/${k}`, n, n), sums, squares, parts, firstOrder),
  );
  const withHalf = (of: (one: typeof whole) => Float64Array): Estimate[] =>
    Array.from(of(whole), (value, s) => ({ value, half: Z * deviation(resampled.map((one) => of(one)[s] as number)) }));
  return {
    first: withHalf((one) => one.first),
    total: withHalf((one) => one.total),
    resampled: rows.mixed.map((_, s) => Float64Array.from(resampled, (one) => one.total[s] as number)),
    variance: whole.variance,
    rows: n,
    failed: rows.a.length - n,
  };
}

/** The 97.5 percent point of the normal distribution. */
export const Z = 1.959963984540054;

function soundRows({ a, b, mixed }: Rows): number[] {
  const isSound = (value: number | undefined): boolean => value !== undefined && value - value === 0;
  return Array.from(a.keys()).filter(
    (r) => isSound(a[r]) && isSound(b[r]) && mixed.every((column) => isSound(column[r])),
  );
}

interface Numerators {
  readonly first: Float64Array;
  readonly total: Float64Array;
}

function numerators(a: Float64Array, b: Float64Array, ab: Float64Array, by: FirstOrder): Numerators {
  const first = new Float64Array(a.length);
  const total = new Float64Array(a.length);
  for (let r = 0; r < a.length; r++) {
    const [atA, atB, atMixed] = [a[r] as number, b[r] as number, ab[r] as number];
    first[r] = by === "saltelli" ? atB * (atMixed - atA) : ((atB - atMixed) * (atB - atMixed)) / 2;
    total[r] = ((atA - atMixed) * (atA - atMixed)) / 2;
  }
  return { first, total };
}

function estimates(
  picked: Int32Array,
  sums: Float64Array,
  squares: Float64Array,
  parts: readonly Numerators[],
  firstOrder: FirstOrder,
): { variance: number; first: Float64Array; total: Float64Array } {
  const n = picked.length;
  const over = (values: Float64Array): number => {
    let total = 0;
    for (let k = 0; k < n; k++) total += values[picked[k] as number] as number;
    return total;
  };
  const middle = over(sums) / (2 * n);
  const variance = over(squares) / (2 * n) - middle * middle;
  const share = (value: number): number => (variance > 0 ? value / n / variance : 0);
  return {
    variance,
    first: Float64Array.from(parts, ({ first }) =>
      firstOrder === "saltelli" ? share(over(first)) : variance > 0 ? 1 - share(over(first)) : 0,
    ),
    total: Float64Array.from(parts, ({ total }) => share(over(total))),
  };
}
