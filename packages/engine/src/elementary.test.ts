import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, log, normalCdf, normalInverse, normalPdf, pow } from "./elementary.js";

/** How many units in the last place two numbers lie apart. */
function apart(a: number, b: number): number {
  if (a === b) return 0;
  const unit = Math.max(Math.abs(b) * Number.EPSILON, Number.MIN_VALUE);
  return Math.abs(a - b) / unit;
}

describe("elementary", () => {
  test("exp lies within two units of the machine's own", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => apart(exp(x), Math.exp(x)) <= 2),
      { numRuns: 2000 },
    );
  });
  test("log lies within two units of the machine's own, subnormal numbers too", () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), (x) => apart(log(x), Math.log(x)) <= 2),
      { numRuns: 2000 },
    );
  });
  test("log near one loses nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.9, max: 1.1, noNaN: true }), (x) => apart(log(x), Math.log(x)) <= 2),
      { numRuns: 2000 },
    );
  });
  test.each([
    [exp, 0, 1],
    [exp, 1, 2.718281828459045],
    [exp, 710, Number.POSITIVE_INFINITY],
    [exp, -800, 0],
    [log, 1, 0],
    [log, 0, Number.NEGATIVE_INFINITY],
    [log, -1, Number.NaN],
    [log, 10, 2.302585092994046],
    [normalCdf, 0, 0.5],
    [normalCdf, 40, 1],
    [normalPdf, 0, 0.3989422804014327],
  ])("%o of %d is %d", (of, x, result) => expect(of(x)).toBe(result));
  test.each([
    [1.959963984540054, 0.975],
    [-1.6448536269514729, 0.05],
    [-3.090232306167813, 0.001],
    [-8, 6.220960574271785e-16],
  ])("a draw lies below %d with chance %d", (z, p) => expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-13));
  test("the inverse of the normal distribution undoes it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }),
        (p) => Math.abs(normalCdf(normalInverse(p)) / p - 1) < 1e-11,
      ),
    );
  });
  test("a root of a negative number is lost", () => expect(pow(-8, 1 / 3)).toBeNaN());
  test.each([
    [2, 8, 256],
    [2, -1, 0.5],
    [-2, 3, -8],
    [0, 0, 1],
    [0, 0.5, 0],
    [9, 0.5, 3],
  ])("%d to the power %d is %d", (x, y, result) => expect(pow(x, y)).toBeCloseTo(result, 14));
});
