/**
 * How far a box can be believed: the quasi-p of each limit, how often resampled futures limit the same columns, and what is left of the box
 * in futures that it was not made from.
 */
import { streamOf } from "../stream.js";
import { binomialTail } from "./binomial.js";
import { type Dimension, isLimited, type Limits, ordersOf, UNLIMITED, within } from "./dimension.js";
import { type PrimOptions, prim, type TradeOff } from "./prim.js";

/** The point of the curve that a reader is shown first: most of the futures of interest, fewest of the others (Youden's index). */
export function kneeOf(curve: readonly TradeOff[]): TradeOff {
  const share = (curve[0] as TradeOff).density;
  const score = ({ coverage, density, mass }: TradeOff): number =>
    coverage - (mass * (1 - density)) / Math.max(1 - share, 1e-12);
  return curve.reduce((best, one) =>
    score(one) > score(best) + 1e-12 || (score(one) > score(best) - 1e-12 && one.limited < best.limited) ? one : best,
  );
}

/**
 * By dimension, the chance that futures drawn from the box without this limit would be of interest as often as those in the box;
 * one-sided binomial test, as in Bryant and Lempert 2010. The limits were chosen by looking, so it flatters.
 */
export function quasiP(
  dimensions: readonly Dimension[],
  interest: Uint8Array,
  rows: ArrayLike<number>,
  box: readonly Limits[],
): (number | undefined)[] {
  const own = within(dimensions, box, rows);
  const found = countOf(interest, own);
  return box.map((limits, d) => {
    if (!isLimited(limits)) return undefined;
    const without = within(
      dimensions,
      box.map((one, other) => (other === d ? UNLIMITED : one)),
      rows,
    );
    return binomialTail(found, own.length, countOf(interest, without) / without.length);
  });
}

/** The box without the limits that chance alone explains. */
export function withoutWeak(
  dimensions: readonly Dimension[],
  interest: Uint8Array,
  rows: ArrayLike<number>,
  box: readonly Limits[],
): readonly Limits[] {
  const chances = quasiP(dimensions, interest, rows, box);
  const weakest = chances.reduce<number>((at, p, d) => ((p ?? 0) > (chances[at] ?? 0) ? d : at), 0);
  return (chances[weakest] ?? 0) < 0.05
    ? box
    : withoutWeak(
        dimensions,
        interest,
        rows,
        box.map((one, d) => (d === weakest ? UNLIMITED : one)),
      );
}

export interface HeldOut {
  readonly coverage: number;
  readonly density: number;
  /** Share of interest among all futures held out. */
  readonly base: number;
  /** Chance that so many fall into the box by luck; honest, for the box has not seen these futures. */
  readonly p: number;
}

/** Makes a box from every other future and holds it against the rest. */
export function heldOut(
  dimensions: readonly Dimension[],
  interest: Uint8Array,
  rows: ArrayLike<number>,
  options: PrimOptions,
  sorted = ordersOf(dimensions),
): HeldOut {
  const all = Array.from(rows);
  const [seen, unseen] = [all.filter((_, k) => k % 2 === 0), all.filter((_, k) => k % 2 === 1)];
  const total = countOf(interest, unseen);
  const base = total / unseen.length;
  const nothing = { coverage: 0, density: Number.NaN, base, p: 1 };
  if (countOf(interest, seen) === 0) return nothing;
  const { box } = kneeOf(prim(dimensions, interest, seen, options, sorted));
  const inside = within(dimensions, box, unseen);
  if (inside.length === 0 || inside.length === unseen.length) return nothing;
  const found = countOf(interest, inside);
  return {
    coverage: total > 0 ? found / total : 0,
    density: found / inside.length,
    base,
    p: binomialTail(found, inside.length, base),
  };
}

/** By column, the share of resamples (drawn with replacement) whose box of about this density limits the column. */
export function stability(
  dimensions: readonly Dimension[],
  interest: Uint8Array,
  rows: ArrayLike<number>,
  density: number,
  options: PrimOptions,
  seed: number,
  resamples = 10,
  sorted = ordersOf(dimensions),
): Map<number, number> {
  const shares = new Map<number, number>();
  for (let r = 0; r < resamples; r++) {
    const uniforms = streamOf(seed, `prim-resample-${r}`);
    // A future drawn twice weighs double: equal values stay together, so its copies are peeled and pasted as one.
    const drawn = Int32Array.from({ length: rows.length }, () => Math.floor(uniforms() * rows.length)).sort();
    const sample = Array.from(drawn, (k) => rows[k] as number);
    if (countOf(interest, sample) === 0) continue;
    const curve = prim(dimensions, interest, sample, options, sorted);
    const near = curve.find((one) => one.density >= density) ?? kneeOf(curve);
    const columns = new Set(
      near.box.flatMap((limits, d) => (isLimited(limits) ? [dimensions[d]?.column as number] : [])),
    );
    for (const column of columns) shares.set(column, (shares.get(column) ?? 0) + 1);
  }
  return new Map([...shares].map(([column, count]) => [column, count / resamples]));
}

function countOf(interest: Uint8Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (interest[row] as number), 0);
}
