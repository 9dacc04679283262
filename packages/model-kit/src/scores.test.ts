import { describe, expect, test } from "vitest";
import { covered, crps, meanAbsoluteError } from "./scores.js";

describe("scores worked by hand", () => {
  test("mean absolute error", () => {
    // |1 - 2| + |5 - 2| over two
    expect(meanAbsoluteError([1, 5], [2, 2])).toBe(2);
  });

  test.each([
    ["two members around the observation", [0, 2], 1, 0.5],
    ["a forecast that was sure, by its distance", [3, 3, 3], 5, 2],
    ["a forecast that was sure and right", [4, 4], 4, 0],
    // mean |X - 0| = 2; mean |X - X'| over nine pairs = 2 * (1 + 2 + 1) / 9 = 8/9, half of it 4/9
    ["three members in any order", [3, 1, 2], 0, 2 - 4 / 9],
  ])("ranked probability of %s", (_what, members, observed, score) => {
    expect(crps(members, observed)).toBeCloseTo(score, 12);
  });

  test("an honest spread scores better than a sure miss", () => {
    expect(crps([0, 1, 2, 3, 4], 4)).toBeLessThan(crps([2, 2, 2, 2, 2], 4));
  });

  test("the ends of a range belong to it", () => {
    expect([covered(1, 2, 1), covered(1, 2, 2), covered(1, 2, 2.01)]).toEqual([true, true, false]);
  });
});
