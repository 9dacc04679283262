import { randomUniforms } from "@palanca/engine/run";
import { describe, expect, test } from "vitest";
import { type Dimension, dimensionsOf, isLimited, type Limits } from "./dimension.js";
import { gainOf, prim, primDefaults } from "./prim.js";
import { heldOut, kneeOf, quasiP, stability, withoutWeak } from "./quality.js";

const uniformColumns = (count: number, seed = 1, blocks = 1): Dimension[] =>
  Array.from({ length: count }, (_, column) => ({
    column,
    values: Float64Array.from(
      Array.from({ length: blocks }, (_unused, b) => [...randomUniforms(seed, `x${column}/${b}`)]).flat(),
    ),
  }));
const rowsOf = (dimensions: readonly Dimension[]) => Int32Array.from(dimensions[0]?.values.keys() ?? []);
const at = (dimensions: readonly Dimension[], d: number, row: number) => dimensions[d]?.values[row] as number;

describe("PRIM", () => {
  test("peels one future at a time from the face where nothing of interest is", () => {
    const ten: Dimension[] = [{ column: 0, values: Float64Array.from({ length: 10 }, (_, i) => i + 1) }];
    const interest = Uint8Array.from(ten[0]?.values ?? [], (x) => (x > 6 ? 1 : 0));
    const curve = prim(ten, interest, rowsOf(ten), { ...primDefaults, alpha: 0.1 });
    expect(curve.at(-1)).toMatchObject({ coverage: 1, density: 1, mass: 0.4, limited: 1 });
    expect(curve.map((one) => one.mass)).toEqual([1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4]);
  });

  test.each(["original", "lenient1", "lenient2"] as const)("finds a planted box with the objective %s", (objective) => {
    const dimensions = uniformColumns(6, 3, 4);
    const rows = rowsOf(dimensions);
    // 0.3 * 0.4 = 0.12 of all futures.
    const interest = Uint8Array.from(rows, (row) =>
      at(dimensions, 1, row) > 0.7 && at(dimensions, 4, row) < 0.4 ? 1 : 0,
    );
    const knee = kneeOf(prim(dimensions, interest, rows, { ...primDefaults, objective }));
    expect(knee.coverage).toBeGreaterThan(0.93);
    expect(knee.density).toBeGreaterThan(0.93);
    const box = withoutWeak(dimensions, interest, rows, knee.box);
    expect(box.flatMap((limits, d) => (isLimited(limits) ? [d] : []))).toEqual([1, 4]);
    expect(Math.abs((box[1] as Limits).low - 0.7)).toBeLessThan(0.02);
    expect(Math.abs((box[4] as Limits).high - 0.4)).toBeLessThan(0.02);
  });

  test("keeps the category that holds what is of interest", () => {
    const parts = { of: randomUniforms(1, "whose").map((u) => Math.floor(u * 3)), names: ["a", "b", "c"] };
    const dimensions = dimensionsOf([
      { values: parts.of.map((part) => part * 10), parts },
      { values: randomUniforms(1, "x") },
    ]);
    const interest = Uint8Array.from(parts.of, (part) => (part === 1 ? 1 : 0));
    const knee = kneeOf(prim(dimensions, interest, rowsOf(dimensions)));
    expect(knee.box[0]?.kept).toEqual([1]);
    expect(knee).toMatchObject({ coverage: 1, density: 1, limited: 1 });
  });

  test("never cuts between equal values", () => {
    const values = randomUniforms(2, "die").map((u) => Math.floor(u * 6) + 1);
    const dimensions: Dimension[] = [{ column: 0, values }];
    const interest = Uint8Array.from(values, (value) => (value >= 5 ? 1 : 0));
    expect(kneeOf(prim(dimensions, interest, rowsOf(dimensions)))).toMatchObject({ coverage: 1, density: 1 });
  });

  test("gives coverage, density and mass that hang together at every point of the curve", () => {
    const dimensions = uniformColumns(4);
    const interest = Uint8Array.from(rowsOf(dimensions), (row) =>
      at(dimensions, 0, row) + at(dimensions, 1, row) > 1.4 ? 1 : 0,
    );
    const total = interest.reduce((a, b) => a + b, 0);
    for (const point of prim(dimensions, interest, rowsOf(dimensions)))
      expect(point.coverage * total).toBeCloseTo(point.density * point.mass * 1024, 6);
  });

  test("weighs a peel as the EMA Workbench does", () => {
    // From 20 of 100 to 20 of 80: the mean rises by 0.05 for 20 futures given up.
    expect(gainOf("original", 20, 100, 20, 80)).toBe(0.25);
    expect(gainOf("lenient1", 20, 100, 20, 80)).toBeCloseTo(0.0025, 12);
    expect(gainOf("lenient2", 20, 100, 20, 80)).toBeCloseTo(0.2, 12);
  });
});

describe("on noise", () => {
  test("a box holds in futures that it has not seen in about one of twenty tries", () => {
    const tries = Array.from({ length: 60 }, (_, seed) => {
      const dimensions = uniformColumns(8, seed + 1);
      const coin = randomUniforms(seed + 1, "coin");
      const interest = Uint8Array.from(coin, (u) => (u < 0.2 ? 1 : 0));
      return heldOut(dimensions, interest, rowsOf(dimensions), primDefaults).p < 0.05;
    });
    // 60 tries at one in twenty: 3 are expected, 8 or more come by chance in one of a hundred.
    expect(tries.filter(Boolean).length).toBeLessThan(8);
  });

  test("resamples disagree about what to limit, and agree on a planted box", () => {
    const dimensions = uniformColumns(10);
    const rows = rowsOf(dimensions);
    const planted = Uint8Array.from(rows, (row) => (at(dimensions, 2, row) < 0.2 ? 1 : 0));
    const coin = randomUniforms(1, "coin");
    const noise = Uint8Array.from(coin, (u) => (u < 0.2 ? 1 : 0));
    expect(stability(dimensions, planted, rows, 0.9, primDefaults, 1).get(2)).toBeCloseTo(1, 12);
    const knee = kneeOf(prim(dimensions, noise, rows));
    const shares = [...stability(dimensions, noise, rows, knee.density, primDefaults, 1).values()];
    expect(shares.filter((share) => share > 0.85).length).toBeLessThan(5);
  });
});

test("quasi-p is the binomial tail of what the box without the limit holds", () => {
  // Forty futures, twenty of interest; the box of ten holds eight of them. P(X >= 8 | 10, 1/2) = (45 + 10 + 1) / 1024.
  const values = Float64Array.from({ length: 40 }, (_, i) => i);
  const interest = Uint8Array.from(values, (i) => (i < 8 || (i >= 10 && i < 22) ? 1 : 0));
  const dimensions: Dimension[] = [{ column: 0, values }];
  const [p] = quasiP(dimensions, interest, rowsOf(dimensions), [{ low: Number.NEGATIVE_INFINITY, high: 9 }]);
  expect(p).toBeCloseTo(56 / 1024, 12);
});

test("a future that is given twice weighs double", () => {
  const dimensions: Dimension[] = [{ column: 0, values: Float64Array.from({ length: 10 }, (_, i) => i + 1) }];
  const interest = Uint8Array.from(dimensions[0]?.values ?? [], (x) => (x > 6 ? 1 : 0));
  const twice = [0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9];
  const curve = prim(dimensions, interest, twice, { ...primDefaults, alpha: 0.1 });
  expect(curve[0]).toMatchObject({ coverage: 1, density: 8 / 14, mass: 1 });
  expect(curve.at(-1)).toMatchObject({ coverage: 1, density: 1, mass: 8 / 14 });
});

test("quasi-p is small for the limit that matters and large for one that does not", () => {
  const dimensions = uniformColumns(2);
  const rows = rowsOf(dimensions);
  const interest = Uint8Array.from(rows, (row) => (at(dimensions, 0, row) > 0.5 ? 1 : 0));
  const open = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const [first, second] = quasiP(dimensions, interest, rows, [
    { ...open, low: 0.5 },
    { ...open, low: 0.3 },
  ]);
  expect(first).toBeLessThan(1e-6);
  expect(second).toBeGreaterThan(0.5);
});
