/**
 * CART: the futures split in two again and again where that parts the ones of interest best from the others (Gini).
 * L. Breiman, J. Friedman, R. Olshen and C. Stone, Classification and Regression Trees, 1984.
 *
 * Worked case: x = 1..10, of interest when x > 6: the first split, between 6 and 7, leaves two pure leaves.
 */
import type { Ensemble } from "../ensemble/ensemble.js";
import { refuseFewFutures } from "../refuse.js";
import { type Border, bordersOf } from "./borders.js";
import { type Dimension, dimensionsOf, type Limits, UNLIMITED } from "./dimension.js";
import type { Interest } from "./interest.js";

export interface CartOptions {
  readonly depth: number;
  /** Share of all futures in a leaf, at least. */
  readonly leaf: number;
  /** Share of one kind at which a node is left whole. */
  readonly purity: number;
}

export const cartDefaults: CartOptions = { depth: 3, leaf: 0.05, purity: 0.95 };

export interface Leaf {
  readonly box: readonly Limits[];
  readonly count: number;
  readonly found: number;
}

/** A leaf as a rule. */
export interface TreeRule {
  readonly borders: readonly Omit<Border, "quasiP" | "stability">[];
  readonly coverage: number;
  readonly density: number;
  readonly mass: number;
}

/** Grows the tree over an ensemble; gives its leaves as rules, the densest first. */
export function treeRules(ensemble: Ensemble, interest: Interest, asked: Partial<CartOptions> = {}): TreeRule[] {
  refuseFewFutures(ensemble.futures, 200, "A tree of rules");
  const columns = ensemble.columns.filter((column) => interest.behind.includes(column.name));
  const dimensions = dimensionsOf(columns);
  const leaves = cart(dimensions, interest.of, { ...cartDefaults, ...asked });
  const total = leaves.reduce((sum, leaf) => sum + leaf.found, 0);
  return leaves
    .map((leaf) => ({
      borders: bordersOf(columns, dimensions, leaf.box, [], new Map()).map(
        ({ quasiP: _p, stability: _stability, ...border }) => border,
      ),
      coverage: total > 0 ? leaf.found / total : 0,
      density: leaf.found / leaf.count,
      mass: leaf.count / ensemble.futures,
    }))
    .sort((a, b) => b.density - a.density || b.mass - a.mass);
}

/** Splits all rows; gives the leaves from the left to the right. */
export function cart(dimensions: readonly Dimension[], interest: Uint8Array, options: CartOptions): Leaf[] {
  const rows = Int32Array.from({ length: interest.length }, (_, i) => i);
  const orders = dimensions.map(({ values }) =>
    Int32Array.from(rows).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b),
  );
  const least = Math.max(1, Math.ceil(options.leaf * interest.length));
  const grow = (inside: readonly Int32Array[], box: readonly Limits[], depth: number): Leaf[] => {
    const order = inside[0] ?? rows;
    const found = order.reduce((sum, row) => sum + (interest[row] as number), 0);
    const leaf = { box, count: order.length, found };
    const purity = Math.max(found, leaf.count - found) / leaf.count;
    if (depth === 0 || purity >= options.purity) return [leaf];
    const best = bestSplit(dimensions, inside, interest, found, least);
    if (!best) return [leaf];
    const isLeft = new Uint8Array(interest.length);
    for (const row of best.left) isLeft[row] = 1;
    const [left, right] = best.limits(box[best.dimension] as Limits);
    const side = (limits: Limits): Limits[] => box.map((one, d) => (d === best.dimension ? limits : one));
    return [
      ...grow(
        inside.map((one) => one.filter((row) => isLeft[row] === 1)),
        side(left),
        depth - 1,
      ),
      ...grow(
        inside.map((one) => one.filter((row) => isLeft[row] === 0)),
        side(right),
        depth - 1,
      ),
    ];
  };
  return grow(
    orders,
    dimensions.map(() => UNLIMITED),
    options.depth,
  );
}

interface Split {
  readonly dimension: number;
  readonly impurity: number;
  readonly left: Int32Array;
  readonly limits: (standing: Limits) => readonly [Limits, Limits];
}

function bestSplit(
  dimensions: readonly Dimension[],
  inside: readonly Int32Array[],
  interest: Uint8Array,
  found: number,
  least: number,
): Split | undefined {
  const count = (inside[0] as Int32Array).length;
  let best: Split | undefined;
  // A split that parts nothing is none: what it leaves must be purer than what it split.
  const whole = gini(found, count) * (1 - 1e-9);
  const offer = (split: Split): void => {
    if (split.impurity < (best?.impurity ?? whole)) best = split;
  };
  dimensions.forEach(({ values, categories }, dimension) => {
    const order = inside[dimension] as Int32Array;
    const valueAt = (k: number): number => values[order[k] as number] as number;
    let from = 0;
    let before = 0;
    for (let k = 1, seen = interest[order[0] as number] as number; k < count; k++) {
      const isBorder = valueAt(k) !== valueAt(k - 1);
      if (isBorder && categories) {
        const own = seen - before;
        if (k - from >= least && count - (k - from) >= least)
          offer(oneCategory(dimension, valueAt(from), order.subarray(from, k), own, found, count, categories.length));
        from = k;
        before = seen;
      } else if (isBorder && k >= least && count - k >= least) {
        const impurity = gini(seen, k) + gini(found - seen, count - k);
        if (impurity < (best?.impurity ?? whole)) {
          const [low, high] = [valueAt(k), valueAt(k - 1)];
          const limits: Split["limits"] = (standing) => [
            { ...standing, high },
            { ...standing, low },
          ];
          best = { dimension, impurity, left: order.subarray(0, k), limits };
        }
      }
      seen += interest[order[k] as number] as number;
    }
    if (categories && from > 0 && count - from >= least && from >= least)
      offer(
        oneCategory(dimension, valueAt(from), order.subarray(from), found - before, found, count, categories.length),
      );
  });
  return best;
}

/** One category against the rest. */
function oneCategory(
  dimension: number,
  category: number,
  left: Int32Array,
  own: number,
  found: number,
  count: number,
  categories: number,
): Split {
  return {
    dimension,
    impurity: gini(own, left.length) + gini(found - own, count - left.length),
    left,
    limits: (standing) => {
      const kept = standing.kept ?? Array.from({ length: categories }, (_, c) => c);
      return [
        { ...standing, kept: [category] },
        { ...standing, kept: kept.filter((c) => c !== category) },
      ];
    },
  };
}

/** Gini impurity times the count. */
function gini(found: number, count: number): number {
  return (2 * found * (count - found)) / count;
}
