/** Boxes that were planted: by limits on two of six numbers with one future in ten the other way, by a category, and by a tree. */
import { cart, cartDefaults } from "../../src/discovery/cart.js";
import { type Dimension, dimensionsOf } from "../../src/discovery/dimension.js";
import { prim, primDefaults } from "../../src/discovery/prim.js";
import { heldOut, kneeOf, withoutWeak } from "../../src/discovery/quality.js";
import { pointsOf } from "../../src/what-matters/evaluate.js";
import type { TruthRow } from "./truth-row.js";

const FUTURES = 8192;

export function boxes(seeds: number): TruthRow[] {
  return [...noisyRows(), ...categoryRows(), ...treeRows(), borneOutRow(seeds)];
}

const numbers = (count: number, seed: number, futures = FUTURES): Dimension[] =>
  pointsOf(
    Array.from({ length: count }, (_, c) => `c${c}`),
    { seed, sampling: "plain" },
    0,
    futures,
  ).map((values, column) => ({ column, values }));
const at = (dimensions: readonly Dimension[], d: number, row: number): number => dimensions[d]?.values[row] as number;
const all = (futures: number): Int32Array => Int32Array.from({ length: futures }, (_, i) => i);

function noisyRows(): TruthRow[] {
  const dimensions = numbers(7, 1);
  const rows = all(FUTURES);
  // Of interest is the corner; the last column turns one future in ten round.
  const interest = Uint8Array.from(rows, (row) =>
    (at(dimensions, 0, row) < 0.4 && at(dimensions, 1, row) > 0.5) !== at(dimensions, 6, row) < 0.1 ? 1 : 0,
  );
  const seen = dimensions.slice(0, 6);
  const { box } = kneeOf(prim(seen, interest, rows, primDefaults));
  const strong = withoutWeak(seen, interest, rows, box);
  const limited = strong.filter(({ low, high }) => Number.isFinite(low) || Number.isFinite(high)).length;
  const inside = rows.filter((row) =>
    strong.every(({ low, high }, d) => at(seen, d, row) >= low && at(seen, d, row) <= high),
  );
  const density = inside.reduce((sum, row) => sum + (interest[row] as number), 0) / inside.length;
  const of = "x1 below 0.4 and x2 above 0.5 of six, one in ten the other way";
  return [
    { analysis: "PRIM, numbers limited", of, known: 2, found: limited },
    { analysis: "PRIM, border of x1", of, known: 0.4, found: strong[0]?.high ?? Number.NaN },
    { analysis: "PRIM, border of x2", of, known: 0.5, found: strong[1]?.low ?? Number.NaN },
    { analysis: "PRIM, density", of, known: 0.9, found: density },
  ];
}

function categoryRows(): TruthRow[] {
  const [which, number] = numbers(2, 2) as [Dimension, Dimension];
  const parts = { of: which.values.map((u) => Math.floor(u * 4)), names: ["a", "b", "c", "d"] };
  const dimensions = dimensionsOf([{ values: parts.of, parts }, { values: number.values }]);
  const interest = Uint8Array.from(parts.of, (part) => (part === 1 || part === 3 ? 1 : 0));
  const knee = kneeOf(prim(dimensions, interest, all(FUTURES), primDefaults));
  const of = "what two of four authors say";
  return [
    { analysis: "PRIM, coverage", of, known: 1, found: knee.coverage },
    { analysis: "PRIM, density", of, known: 1, found: knee.density },
  ];
}

function treeRows(): TruthRow[] {
  const dimensions = numbers(3, 3);
  const interest = Uint8Array.from(all(FUTURES), (row) =>
    at(dimensions, 0, row) > 0.6 && at(dimensions, 2, row) < 0.5 ? 1 : 0,
  );
  const leaves = cart(dimensions, interest, cartDefaults);
  const pure = leaves.filter(({ found, count }) => found === count);
  const total = interest.reduce((sum, one) => sum + one, 0);
  const of = "x1 above 0.6 and x3 below 0.5 of three";
  return [
    { analysis: "CART, pure leaves", of, known: 1, found: pure.length },
    { analysis: "CART, coverage", of, known: 1, found: pure.reduce((sum, one) => sum + one.found, 0) / total },
  ];
}

/** On a coin, futures held back must bear a box out in one of twenty seeds. */
function borneOutRow(seeds: number): TruthRow {
  let borne = 0;
  const tries = Math.min(seeds, 200);
  for (let seed = 1; seed <= tries; seed++) {
    const dimensions = numbers(9, seed, 1024);
    const interest = Uint8Array.from(all(1024), (row) => (at(dimensions, 8, row) < 0.2 ? 1 : 0));
    if (heldOut(dimensions.slice(0, 8), interest, all(1024), primDefaults).p < 0.05) borne++;
  }
  return {
    analysis: "PRIM, boxes borne out",
    of: `a coin, share of ${tries} seeds (at most)`,
    known: 0.05,
    found: borne / tries,
  };
}
