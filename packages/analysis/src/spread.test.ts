import { describe, expect, test } from "vitest";
import { differencesOf, pairedDifference, spreadOf } from "./spread.js";

const of = (...values: number[]) => Float64Array.from(values);

describe("a spread", () => {
  test("has the quantiles of type 7", () => {
    // 1, 2, 3, 4, 5: p25 lies at rank 0.25 * 4 = 1 from the lowest, p5 at 0.2.
    expect(spreadOf(of(5, 3, 1, 2, 4), 0)).toMatchObject({
      p5: 1.2,
      p25: 2,
      p50: 3,
      p75: 4,
      p95: 4.8,
      mean: 3,
      count: 5,
    });
  });

  test("leaves failed futures out and counts them", () => {
    expect(spreadOf(of(1, Number.NaN, 3), 0)).toMatchObject({ count: 2, failed: 1, mean: 2 });
  });
});

describe("a paired difference", () => {
  test("is taken future by future and not between the medians", () => {
    // Medians 3 and 3, though every future but one moved.
    expect([...differencesOf(of(2, 3, 9), of(1, 3, 9))]).toEqual([1, 0, 0]);
    expect(pairedDifference(of(5, 1, 3), of(1, 3, 5), "lower", 0).p50).toBe(-2);
  });

  test.each([
    ["lower", 2 / 4],
    ["higher", 1 / 4],
    ["neither", 1 / 4],
  ] as const)("is better when %s, and a tie is no win", (better, chance) => {
    expect(pairedDifference(of(0, 0, 2, 5), of(1, 1, 1, 5), better, 0).chanceBetter).toBe(chance);
  });

  test("asks sound futures alone how often it is better", () => {
    expect(pairedDifference(of(0, Number.NaN), of(1, 1), "lower", 0).chanceBetter).toBe(1);
  });

  test.each([
    [[1, 2, 3], [1, 2, 4], "higher", "baseline-in-every-future"],
    [[2, 2, 5], [1, 2, 4], "higher", "in-every-future"],
    // Worse in the first future, yet 1 2 5 against 1 2 4 rank by rank.
    [[1, 5, 2], [2, 4, 1], "higher", "in-distribution"],
    [[1, 5, 2], [2, 4, 1], "lower", "baseline-in-distribution"],
    [[0, 6, 2], [2, 4, 1], "higher", "neither"],
    [[1, 2, 3], [1, 2, 3], "lower", "equal"],
    [[1, 2], [2, 1], "neither", undefined],
  ] as const)("of %j against %j, better %s, dominates: %s", (own, base, better, dominance) => {
    expect(pairedDifference(of(...own), of(...base), better, 0).dominance).toBe(dominance);
  });

  test("shares its futures out among better, equal and worse", () => {
    expect(pairedDifference(of(0, 0, 2, 5), of(1, 1, 1, 5), "lower", 0)).toMatchObject({
      chanceBetter: 1 / 2,
      chanceEqual: 1 / 4,
      chanceWorse: 1 / 4,
    });
  });
});
