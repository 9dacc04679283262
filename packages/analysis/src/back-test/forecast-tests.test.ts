import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dieboldMariano, theilOf } from "./forecast-tests.js";

describe("Theil's figures", () => {
  // Forecasts 10 and 12 against 11 and 16, no change 10 and 10: squared errors 1 and 16, of no change 1 and 36.
  const theil = theilOf([10, 12], [11, 16], [10, 10]);

  test("are those worked by hand", () => {
    expect(theil.u2).toBeCloseTo(Math.sqrt(17 / 37), 12);
    // sqrt(8.5) over sqrt(122) + sqrt(188.5)
    expect(theil.u1).toBeCloseTo(0.117679, 6);
    // Means 11 and 13.5, spreads 1 and 2.5, both rise together: 6.25, 2.25 and 0 of 8.5.
    expect([theil.bias, theil.variance, theil.covariance]).toEqual([
      expect.closeTo(6.25 / 8.5, 12),
      expect.closeTo(2.25 / 8.5, 12),
      expect.closeTo(0, 12),
    ]);
  });

  test("share the squared error out whole", () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 20 }), (pairs) => {
        const [forecasts, observed] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        fc.pre(pairs.some(([a, b]) => Math.abs(a - b) > 1e-3));
        const { bias, variance, covariance } = theilOf(forecasts, observed, observed);
        expect(bias + variance + covariance).toBeCloseTo(1, 6);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("Diebold and Mariano's test", () => {
  test("without overlap is a plain t test of the differences", () => {
    // Differences -1, -2, -3, -2: mean -2, sample deviation 0.8165, so t = -2 / 0.40825 on 3 degrees, p 0.0163.
    const tested = dieboldMariano([1, 1, 1, 1], [2, 3, 4, 3], 0);
    expect(tested?.statistic).toBeCloseTo(-4.89898, 5);
    expect(tested?.p).toBeCloseTo(0.01628, 4);
  });

  test("counts what overlapping forecasts share", () => {
    // Differences 1, 2, 3, 4, 5: mean 3, autocovariances 2 and 4 / 5, so the variance of the mean is (2 + 8 / 5) / 5;
    // times (5 + 1 - 4 + 2 / 5) / 5 under the root: 3 / 0.84853 * 0.69282.
    expect(dieboldMariano([1, 2, 3, 4, 5], [0, 0, 0, 0, 0], 1)?.statistic).toBeCloseTo(2.44949, 5);
  });

  test("takes the sign of an error away", () => {
    expect(dieboldMariano([-1, 1, -1, 1], [2, -3, 4, -3], 0)).toEqual(dieboldMariano([1, 1, 1, 1], [2, 3, 4, 3], 0));
  });

  test.each([
    ["three forecasts", [1, 2, 3], [2, 2, 2], 0],
    ["more overlap than half of the forecasts", [1, 2, 3, 4], [0, 0, 0, 0], 2],
    ["errors that never differ", [1, 1, 1, 1], [2, 2, 2, 2], 0],
  ])("has nothing to say of %s", (_, errors, others, overlap) => {
    expect(dieboldMariano(errors, others, overlap)).toBeUndefined();
  });

  test("finds a difference in one of twenty rows that have none", () => {
    // Errors of both are drawn alike; 400 rows of 12 forecasts, by a small generator of its own.
    let state = 1;
    const next = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const rows = Array.from({ length: 400 }, () => [0, 1].map(() => Array.from({ length: 12 }, next)));
    const found = rows.filter(([a, b]) => (dieboldMariano(a as number[], b as number[], 0)?.p ?? 1) < 0.05).length;
    expect(found).toBeGreaterThan(8);
    expect(found).toBeLessThan(36);
  });
});
