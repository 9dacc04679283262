import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraw } from "./check-draw.js";
import { distributionOf } from "./distribution-of.js";
import { drawQuantile, medianOf } from "./draw-quantile.js";
import type { Draw } from "./inputs.js";
import { readRange } from "./range-draw.js";

const continuous: readonly Draw[] = [
  { kind: "uniform", low: -2, high: 7 },
  { kind: "triangular", low: -1, mode: -1, high: 4 },
  { kind: "pert", low: 0, mode: 1, high: 10 },
  { kind: "normal", mean: 5, sd: 2 },
  { kind: "lognormal", meanLog: 1, sdLog: 0.5 },
  { kind: "range", low: 5, high: 50 },
  { kind: "truncated-normal", mean: 2, sd: 1, low: 0, high: 1 },
  { kind: "beta", a: 0.7, b: 4, low: 10, high: 20 },
  { kind: "gamma", shape: 0.3, scale: 7 },
  { kind: "exponential", rate: 2 },
  { kind: "weibull", shape: 0.8, scale: 3 },
  { kind: "logistic", location: 3, scale: 2 },
  { kind: "cauchy", location: -3, scale: 2 },
  { kind: "chi-squared", df: 3 },
  { kind: "f", df1: 4, df2: 7 },
  { kind: "student-t", df: 4, location: 10, scale: 2 },
  { kind: "empirical", values: [3, 1, 4, 1.5, 9, 2.6] },
];
const stepped: readonly Draw[] = [
  { kind: "poisson", mean: 2.5 },
  { kind: "binomial", trials: 12, probability: 0.35 },
  { kind: "negative-binomial", successes: 2.5, probability: 0.4 },
  { kind: "geometric", probability: 0.3 },
  { kind: "hypergeometric", marked: 6, plain: 9, picked: 5 },
  { kind: "discrete", values: [5, 1, 3], weights: [1, 2, 5] },
  {
    kind: "mixture",
    of: [
      { kind: "point", value: 4 },
      { kind: "uniform", low: 0, high: 10 },
    ],
  },
];
const rivals: Draw = {
  kind: "mixture",
  of: [
    { kind: "point", value: 4 },
    { kind: "uniform", low: 0, high: 10 },
    { kind: "triangular", low: 20, mode: 25, high: 40 },
  ],
  weights: [1, 2, 1],
};
const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("distributions", () => {
  test.each(continuous)("the chance below the quantile at p of %o is p", (draw) => {
    const of = distributionOf(draw);
    fc.assert(
      fc.property(chance, (p) => Math.abs(of.tails(of.quantile(p, 1 - p)).below - p) < 1e-10),
      { numRuns: 200 },
    );
  });
  test.each(stepped)("the quantile at p of %o is the first value to reach p", (draw) => {
    const of = distributionOf(draw);
    fc.assert(
      fc.property(chance, (p) => {
        const x = of.quantile(p, 1 - p);
        return of.tails(x).below >= p - 1e-12 && of.tails(x - 1e-9 * (1 + Math.abs(x))).below <= p + 1e-9;
      }),
      { numRuns: 200 },
    );
  });
  test.each([...continuous, ...stepped, rivals])("a larger chance never has a smaller quantile: %o", (draw) => {
    fc.assert(fc.property(chance, chance, (a, b) => a > b || drawQuantile(draw, a) <= drawQuantile(draw, b)));
  });
  test("counts are drawn exactly to their summed chances", () => {
    const of = distributionOf({ kind: "poisson", mean: 2.5 });
    for (let k = 0, sum = 0; k < 12; k++) {
      sum += of.density(k);
      expect(of.tails(k).below).toBeCloseTo(sum, 13);
      expect(of.quantile(of.tails(k).below, of.tails(k).above)).toBe(k);
    }
  });
});

describe("5 to 50", () => {
  test("has 5 as its 5th and 50 as its 95th percentile", () => {
    const draw = readRange("5 to 50") as Draw;
    expect(drawQuantile(draw, 0.05)).toBeCloseTo(5, 12);
    expect(drawQuantile(draw, 0.95)).toBeCloseTo(50, 11);
  });
  test("above zero is read by ratio: its median is the geometric mean", () => {
    expect(medianOf({ kind: "range", low: 5, high: 50 })).toBeCloseTo(Math.sqrt(250), 12);
  });
  test("that reaches below zero is normal: its median is the middle", () => {
    expect(medianOf(readRange("-2 to 3.5") as Draw)).toBeCloseTo(0.75, 12);
  });
  test.each(["5", "5 to", "five to six", "1..2 to 3", "1 to 2 to 3"])("%s is no range", (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});

describe("mixtures", () => {
  test("the quantile is that of the whole: an eighth of futures lie below the first 2.5", () => {
    expect(drawQuantile(rivals, 1 / 8)).toBeCloseTo(2.5, 12);
  });
  test("a value with a chance of its own is met exactly, over all of that chance", () => {
    expect([0.21, 0.3, 0.44].map((p) => drawQuantile(rivals, p))).toEqual([4, 4, 4]);
  });
  test("three rival figures are drawn equally often", () => {
    const of: Draw = { kind: "mixture", of: [9, 2, 5].map((value) => ({ kind: "point" as const, value })) };
    expect([0.2, 1 / 3, 0.34, 0.6, 0.9].map((p) => drawQuantile(of, p))).toEqual([2, 2, 5, 5, 9]);
  });
  test("the median of two rival figures is the middle between them", () => {
    expect(
      medianOf({
        kind: "mixture",
        of: [
          { kind: "point", value: 10 },
          { kind: "point", value: 20 },
        ],
      }),
    ).toBe(15);
  });
});

describe("check-draw", () => {
  test.each([...continuous, ...stepped, rivals])("finds nothing wrong with %o", (draw) => {
    expect(checkDraw(draw, {})).toEqual([]);
  });
  const wrong: readonly Draw[] = [
    { kind: "triangular", low: 3, mode: 2, high: 4 },
    { kind: "range", low: 50, high: 5 },
    { kind: "normal", mean: 0, sd: -1 },
    { kind: "beta", a: 0, b: 1 },
    { kind: "binomial", trials: 2.5, probability: 0.5 },
    { kind: "geometric", probability: 0 },
    { kind: "discrete", values: [] },
    { kind: "discrete", values: [1, 2], weights: [1] },
    { kind: "uniform", low: Number.NaN, high: 1 },
    { kind: "mixture", of: [{ kind: "uniform", low: 2, high: 1 }] },
  ];
  test.each(wrong)("refuses %o with place and fix", (draw) => {
    const [problem] = checkDraw(draw, { model: "m", symbol: "x" });
    expect(problem?.where).toEqual({ model: "m", symbol: "x" });
    expect(problem?.todo).toMatch(/\.$/);
  });
});
