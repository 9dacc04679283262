import { describe, expect, test } from "vitest";
import { drawQuantile } from "./draw-quantile.js";
import { DrawnColumns } from "./drawn-columns.js";
import type { Draw } from "./inputs.js";
import { BLOCK } from "./runner.js";
import { columnOf, drawBlock, type KeyedDraw, uniformsOf } from "./sample.js";

const draws = (...keyed: readonly KeyedDraw[]): Map<string, KeyedDraw> =>
  new Map(keyed.map((one) => [columnOf(one), one]));
const uniform = (key: string): KeyedDraw => ({ key, draw: { kind: "uniform", low: 0, high: 1 } });
const columnsBy = (columns: ReadonlyMap<string, Float64Array>): Float64Array[] => [...columns.values()];

/** The chi-squared statistic of 64 equal cells, in standard deviations from its mean. */
function unevenness(values: Iterable<number>): number {
  const cells = Array<number>(64).fill(0);
  let count = 0;
  for (const value of values) {
    cells[Math.floor(value * 64)] = (cells[Math.floor(value * 64)] as number) + 1;
    count++;
  }
  const expected = count / 64;
  const statistic = cells.reduce((sum, cell) => sum + ((cell - expected) * (cell - expected)) / expected, 0);
  return (statistic - 63) / Math.sqrt(2 * 63);
}
/** The correlation of two columns times the square root of their length: standard normal when they are independent. */
function together(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - 1 / 2) * ((b[i] as number) - 1 / 2);
  return (12 * sum) / Math.sqrt(a.length);
}
const long = (sampling: "plain" | "latin" | "sobol", key: string, keys: readonly string[]): Float64Array => {
  const all = new Float64Array(64 * BLOCK);
  for (let block = 0; block < 64; block++) all.set(uniformsOf({ seed: 5, sampling }, key, block, keys), block * BLOCK);
  return all;
};

describe("adding an uncertainty", () => {
  const before = draws(uniform("b"), uniform("d"));
  test.each(["plain", "latin"] as const)("leaves the other draws alone, wherever it is added: %s", (sampling) => {
    const after = draws(uniform("a"), uniform("b"), uniform("c"), uniform("d"), uniform("e"));
    for (const block of [0, 7]) {
      const old = drawBlock({ seed: 3, sampling }, before, block);
      const now = drawBlock({ seed: 3, sampling }, after, block);
      for (const [column, values] of old) expect(now.get(column)).toEqual(values);
    }
  });
  test("leaves the other draws alone when it is declared last: sobol", () => {
    const after = draws(uniform("b"), uniform("d"), uniform("a"));
    const old = drawBlock({ seed: 3, sampling: "sobol" }, before, 2);
    const now = drawBlock({ seed: 3, sampling: "sobol" }, after, 2);
    for (const [column, values] of old) expect(now.get(column)).toEqual(values);
  });
  test("two distributions under one key share its uniforms", () => {
    const wide: KeyedDraw = { key: "b", draw: { kind: "uniform", low: 0, high: 10 } };
    const [narrow, broad] = columnsBy(drawBlock({ seed: 3, sampling: "plain" }, draws(uniform("b"), wide), 0));
    expect((broad as Float64Array)[17]).toBe(10 * ((narrow as Float64Array)[17] as number));
  });
});

describe("uniforms", () => {
  test.each(["plain", "latin", "sobol"] as const)("are even over 64 cells: %s", (sampling) => {
    for (const key of ["a", "b", "c", "d"])
      expect(unevenness(long(sampling, key, ["a", "b", "c", "d"]))).toBeLessThan(4);
  });
  test.each(["plain", "latin", "sobol"] as const)("of two names are independent: %s", (sampling) => {
    const keys = ["a", "b", "c", "d", "e"];
    const all = keys.map((key) => long(sampling, key, keys));
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) expect(Math.abs(together(a, b))).toBeLessThan(4);
    });
  });
  test.each(["plain", "latin"] as const)("of two blocks and of two seeds are independent: %s", (sampling) => {
    const at = (seed: number, block: number): Float64Array => uniformsOf({ seed, sampling }, "a", block, ["a"]);
    for (let i = 0; i < 20; i++) {
      expect(Math.abs(together(at(1, i), at(1, i + 1)))).toBeLessThan(4);
      expect(Math.abs(together(at(i, 0), at(i + 1, 0)))).toBeLessThan(4);
    }
  });
  test.each(["plain", "latin", "sobol"] as const)("lie strictly between 0 and 1: %s", (sampling) => {
    expect(long(sampling, "a", ["a"]).every((u) => u > 0 && u < 1)).toBe(true);
  });
  test("latin: one in each of 1,024 strata in every block", () => {
    for (let block = 0; block < 10; block++) {
      const strata = new Set(
        uniformsOf({ seed: 2, sampling: "latin" }, "x", block, ["x"]).map((u) => Math.floor(u * BLOCK)),
      );
      expect(strata.size).toBe(BLOCK);
    }
  });
});

describe("columns", () => {
  const kinds: readonly Draw[] = [
    { kind: "uniform", low: -3, high: 5 },
    { kind: "normal", mean: 2, sd: 3 },
    { kind: "lognormal", meanLog: 1, sdLog: 0.4 },
    { kind: "triangular", low: 1, mode: 1, high: 4 },
    { kind: "triangular", low: 1, mode: 4, high: 4 },
    { kind: "range", low: 5, high: 50 },
    { kind: "range", low: -5, high: 50 },
    { kind: "pert", low: 1, mode: 2, high: 5 },
    { kind: "poisson", mean: 3 },
    { kind: "normal", mean: 2, sd: 0 },
    {
      kind: "mixture",
      of: [
        { kind: "point", value: 1 },
        { kind: "uniform", low: 0, high: 3 },
      ],
    },
  ];
  test.each(kinds)("of %o have the bits of its quantiles", (draw) => {
    const uniforms = uniformsOf({ seed: 9, sampling: "latin" }, "k", 1, ["k"]);
    const [values] = columnsBy(drawBlock({ seed: 9, sampling: "latin" }, draws({ key: "k", draw }), 1));
    expect(values).toEqual(uniforms.map((u) => drawQuantile(draw, u)));
  });
});

describe("columns kept", () => {
  const correlations = [{ between: ["a", "b"], rank: 0.5 }] as const;
  const three = draws(uniform("a"), uniform("b"), uniform("c"));
  test.each(["plain", "latin", "sobol"] as const)("are what would be drawn: %s", (sampling) => {
    const cache = new DrawnColumns();
    drawBlock({ seed: 1, sampling }, three, 0, cache);
    for (const design of [
      { seed: 1, sampling },
      { seed: 2, sampling },
      { seed: 1, sampling, correlations },
    ])
      for (const some of [three, draws(uniform("c"), uniform("b")), draws(uniform("a"), uniform("b"))])
        for (const block of [0, 1])
          expect(drawBlock(design, some, block, cache)).toEqual(drawBlock(design, some, block));
  });
  test("are not drawn anew", () => {
    const cache = new DrawnColumns();
    const once = drawBlock({ seed: 1, sampling: "latin", correlations }, three, 0, cache);
    const twice = drawBlock({ seed: 1, sampling: "latin", correlations }, three, 0, cache);
    for (const [column, values] of once) expect(twice.get(column)).toBe(values);
  });
  test("serve a run of which all fit, and none that goes past them", () => {
    const cache = new DrawnColumns(5 * 8 * BLOCK);
    expect([cache.holds(5), cache.holds(6)]).toEqual([true, false]);
  });
  test("take no more memory than they may", () => {
    const cache = new DrawnColumns(5 * 8 * BLOCK);
    for (let block = 0; block < 10; block++) drawBlock({ seed: 1, sampling: "plain" }, three, block, cache);
    expect(cache.size).toBe(5);
  });
});
