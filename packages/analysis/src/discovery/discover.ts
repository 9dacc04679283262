/**
 * In which futures something of interest happens: a few boxes, each with what stands behind its borders.
 * Takes: an ensemble and which of its futures are of interest. Gives: `Discovery`: the trade-off curve and the boxes, one after the other,
 * each looked for among the futures that the ones before left over. Refuses: too few futures, or too few of interest.
 */
import type { Ensemble } from "../ensemble/ensemble.js";
import { refuse, refuseFewFutures } from "../refuse.js";
import { type Border, bordersOf } from "./borders.js";
import { dimensionsOf, ordersOf, within } from "./dimension.js";
import { countOf, type Interest } from "./interest.js";
import { type PrimOptions, prim, primDefaults, type TradeOff } from "./prim.js";
import { type HeldOut, heldOut, kneeOf, quasiP, stability, withoutWeak } from "./quality.js";

/** Futures, and futures of interest, below which a box would be mostly chance. */
const FEWEST = 200;
const FEWEST_OF_INTEREST = 20;
const MOST_BOXES = 3;

export interface DiscoveredBox {
  readonly borders: readonly Border[];
  /** Over all futures of interest, those that earlier boxes hold among them. */
  readonly coverage: number;
  readonly density: number;
  readonly mass: number;
  /** The same procedure with half of the futures, held against the other half. */
  readonly heldOut: HeldOut;
  /** Whether futures that the procedure has not seen bear it out (p below one in twenty). */
  readonly isBorneOut: boolean;
}

export interface Discovery {
  readonly says: string;
  readonly futures: number;
  readonly failed: number;
  readonly count: number;
  readonly share: number;
  /** Of the first box: from all futures to the densest. */
  readonly curve: readonly Omit<TradeOff, "box">[];
  readonly boxes: readonly DiscoveredBox[];
}

/** Looks for boxes. */
export function discover(ensemble: Ensemble, interest: Interest, asked: Partial<PrimOptions> = {}): Discovery {
  const options = { ...primDefaults, ...asked };
  const { futures, failed } = ensemble;
  const count = countOf(interest);
  const plain = { says: interest.says, futures, failed, count, share: count / futures, curve: [], boxes: [] };
  if (count === 0 || count === futures) return plain;
  refuseFewFutures(futures, FEWEST, "A box of futures");
  if (Math.min(count, futures - count) < FEWEST_OF_INTEREST)
    refuse({
      kind: "too-few-of-interest",
      seen: `${interest.says} in ${count} of ${futures} futures`,
      needed: `A box needs at least ${FEWEST_OF_INTEREST} futures of interest, and as many others.`,
      todo: `Ask with --futures ${Math.ceil((1.5 * FEWEST_OF_INTEREST * futures) / Math.max(1, Math.min(count, futures - count)) / 1000) * 1000}, or move the line.`,
    });
  const columns = ensemble.columns.filter((column) => interest.behind.includes(column.name));
  const dimensions = dimensionsOf(columns);
  const sorted = ordersOf(dimensions);
  const boxes: DiscoveredBox[] = [];
  let rows: ArrayLike<number> = Int32Array.from({ length: futures }, (_, i) => i);
  let curve: readonly TradeOff[] = [];
  while (boxes.length < MOST_BOXES && dimensions.length > 0) {
    const left = countAmong(interest.of, rows);
    if (left < FEWEST_OF_INTEREST || left === rows.length) break;
    const own = prim(dimensions, interest.of, rows, options, sorted);
    if (boxes.length === 0) curve = own;
    const box = withoutWeak(dimensions, interest.of, rows, kneeOf(own).box);
    const inside = within(dimensions, box, rows);
    if (inside.length === rows.length) break;
    const found = countAmong(interest.of, inside);
    const unseen = heldOut(dimensions, interest.of, rows, options, sorted);
    // A further box that chance explains is no news; a first one is told as such.
    if (boxes.length > 0 && unseen.p >= 0.05) break;
    const chances = quasiP(dimensions, interest.of, rows, box);
    const shares = stability(dimensions, interest.of, rows, found / inside.length, options, ensemble.seed, 10, sorted);
    boxes.push({
      borders: bordersOf(columns, dimensions, box, chances, shares),
      coverage: found / count,
      density: found / inside.length,
      mass: inside.length / futures,
      heldOut: unseen,
      isBorneOut: unseen.p < 0.05,
    });
    const taken = new Set(inside);
    rows = Int32Array.from(rows).filter((row) => !taken.has(row));
  }
  return { ...plain, curve: curve.map(({ box: _box, ...point }) => point), boxes };
}

function countAmong(interest: Uint8Array, rows: ArrayLike<number>): number {
  let count = 0;
  for (let k = 0; k < rows.length; k++) count += interest[rows[k] as number] as number;
  return count;
}
