import { runInline } from "@palanca/engine";

import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../../test/two-levers.js";
import { crossings } from "./crossing.js";
import { findThreshold } from "./find-threshold.js";
import { gridOf, leverNumber } from "./lever-number.js";
import { sweep } from "./sweep.js";

const request = { run: runInline, measure: "at_end", futures: 2048, seed: 1 };
const baseline = twoLeverCase("none", {});
// Three schools more and the patrols swept against a baseline of eight schools: 2 * 8 = 16.
const eight = twoLeverCase("eight", { schools: 8 });

describe("a sweep", () => {
  test("breaks even where the median difference crosses zero, with the range of single futures around it", async () => {
    // (effect + 3) * patrols + 6 against 16 with effect in 0 to 4: the median crosses at 10 / 5 = 2, single futures between 10 / 7 and 10 / 3.
    const three = twoLeverCase("three", { patrols: 1, schools: 3 });
    const of = leverNumber(three, "patrols");
    const swept = await sweep(eight, three, [{ of, values: gridOf(of, 0, 10, 21) }], request);
    expect(swept.breakEven).toHaveLength(1);
    const [found] = swept.breakEven;
    expect(found?.at).toBeCloseTo(2, 1);
    expect(found?.range[0]).toBeCloseTo(10 / 6.8, 1);
    expect(found?.range[1]).toBeCloseTo(10 / 3.2, 1);
    expect(found?.share).toBe(1);
    expect(found?.margin[0]).toBeLessThanOrEqual(2.02);
    expect(found?.margin[1]).toBeGreaterThanOrEqual(1.98);
  });

  test("of two levers follows the first along each value of the second", async () => {
    const some = twoLeverCase("some", { patrols: 1, schools: 1 });
    const [a, b] = [leverNumber(some, "patrols"), leverNumber(some, "schools.level")];
    const axes = [
      { of: a, values: gridOf(a, 0, 10, 11) },
      { of: b, values: [0, 2, 4] },
    ];
    const { breakEven, points } = await sweep(eight, some, axes, request);
    // (2 + s) p + 2 s = 16.
    expect(breakEven.map((one) => [one.along, one.at])).toEqual([
      [0, expect.closeTo(8, 0)],
      [2, expect.closeTo(3, 0)],
      [4, expect.closeTo(8 / 6, 0)],
    ]);
    expect(points.map((point) => point.at).slice(0, 2)).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test("does not call the baseline's own policy a break-even", async () => {
    const of = leverNumber(baseline, "schools");
    const { breakEven } = await sweep(baseline, baseline, [{ of, values: [0, 1, 2] }], request);
    expect(breakEven).toEqual([]);
  });

  test("moves a year of a path", async () => {
    const until = twoLeverCase("until", { schools: { level: 1, from: 2020, until: 2022 } });
    const of = leverNumber(until, "schools.until");
    const { points } = await sweep(baseline, until, [{ of, values: [2021, 2022, 2023] }], request);
    // Until 2023 the level no longer holds in 2023 itself.
    expect(points.map((point) => point.difference.p50)).toEqual([0, 0, 0]);
    expect(of).toMatchObject({ unit: "year", now: 2022, range: [2020, 2023] });
  });

  test.each([
    ["patrols", [0, 11], "out-of-range"],
    ["patrol", [0, 1], "unknown-lever"],
    ["patrols.until", [2020, 2021], "no-such-number"],
  ])("of %s over %j is refused as %s, with what to do", async (name, values, kind) => {
    const asked = async () => sweep(baseline, eight, [{ of: leverNumber(eight, name), values }], request);
    await expect(asked()).rejects.toMatchObject({ problems: [{ kind, todo: expect.stringMatching(/\w/) }] });
  });
});

describe("a threshold", () => {
  test("is found by bisection to the width asked for", async () => {
    const of = leverNumber(baseline, "schools");
    // 2 s - 0.5 = 5 at the median of burden.
    const found = await findThreshold(baseline, baseline, of, [0, 10], 0.001, { ...request, threshold: 5 });
    expect(found.at).toBeCloseTo(2.75, 2);
    expect(found.between[1] - found.between[0]).toBeLessThanOrEqual(0.001);
  });

  test("that no end brackets is refused with what the ends give", async () => {
    const of = leverNumber(baseline, "schools");
    await expect(
      findThreshold(baseline, baseline, of, [0, 1], 0.1, { ...request, threshold: 5 }),
    ).rejects.toMatchObject({
      problems: [{ kind: "threshold-not-reached" }],
    });
  });
});

test.each([
  [[0, 1, 2], [-1, 1, 3], [0.5]],
  [[0, 1, 2], [-1, 0, 3], [1]],
  [
    [0, 1, 2],
    [1, -1, 1],
    [0.5, 1.5],
  ],
  [[0, 1], [1, 2], []],
])("over %j the curve %j crosses zero at %j", (grid, values, found) => {
  expect(crossings(grid, values, 0)).toEqual(found);
});
