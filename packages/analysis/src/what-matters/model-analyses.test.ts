import { runInline } from "@palanca/engine";

import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../../test/two-levers.js";
import { modelGivenData, modelMorris, modelSobol, modelTornado, modelVarianceBy } from "./model-analyses.js";

// effect * 1 - burden: variances 16/12 and 1/12, shares 16/17 and 1/17.
const baseline = twoLeverCase("none", {});
const one = twoLeverCase("one", { patrols: 1 });
const request = { measure: "at_end", seed: 1 };

describe("what matters in a model", () => {
  test("by Sobol' is what the variances say, and nothing acts only together", async () => {
    const { indices, reads } = await modelSobol([one], { ...request, mostRows: 2048 });
    expect(indices.map(({ name, first }) => [name, first.value])).toEqual([
      ["effect", expect.closeTo(16 / 17, 2)],
      ["burden", expect.closeTo(1 / 17, 2)],
    ]);
    expect(reads).toMatchObject({ zero: [], onlyTogether: [] });
  });

  test("in a difference leaves out what both policies share", async () => {
    const { indices } = await modelSobol([baseline, one], { ...request, mostRows: 512 });
    expect(indices.map(({ name, total }) => [name, total.value])).toEqual([
      ["effect", expect.closeTo(1, 2)],
      ["burden", expect.closeTo(0, 9)],
    ]);
  });

  test("is told year by year, and not while nothing varies", async () => {
    const late = twoLeverCase("late", { patrols: { level: 1, from: 2022 } });
    const { overTime, years } = await modelSobol([baseline, late], { ...request, over: "gain", mostRows: 256 });
    expect(years).toEqual([2020, 2021, 2022, 2023]);
    expect(overTime[0]?.total.map((value) => value === null)).toEqual([true, true, false, false]);
  });

  test("by grade sums to one and finds the documented part", async () => {
    const { groups } = await modelVarianceBy([one], "grade", { ...request, mostRows: 1024 });
    expect(groups.map(({ name, share }) => [name, share.value])).toEqual([
      ["documented", expect.closeTo(16 / 17, 2)],
      ["assumption", expect.closeTo(1 / 17, 2)],
    ]);
  });

  test("by Morris is the width of each draw", async () => {
    const { effects } = await modelMorris([one], request);
    expect(effects.map(({ name, muStar }) => [name, muStar.value])).toEqual([
      ["effect", expect.closeTo(4 * 0.9, 9)],
      ["burden", expect.closeTo(0.9, 9)],
    ]);
  });

  test("one at a time is the width from the 5th to the 95th percentile", async () => {
    const { bars, central } = await modelTornado([one], { ...request, futures: 256 });
    expect(central).toBeCloseTo(1.5, 9);
    expect(bars.map(({ name, swing }) => [name, swing])).toEqual([
      ["effect", expect.closeTo(3.6, 9)],
      ["burden", expect.closeTo(-0.9, 9)],
    ]);
  });

  test("from futures at hand agrees with Sobol'", async () => {
    const { shares } = await modelGivenData([one], { ...request, run: runInline, futures: 4096 });
    expect(shares[0]).toMatchObject({ name: "effect", share: { value: expect.closeTo(16 / 17, 1) } });
  });

  test.each([
    [[baseline, twoLeverCase("schools", { schools: 1 })], "at_end", "does-not-vary"],
    [[one], "gain", "unknown-measure"],
  ])("case %# is refused with what to do", async (cases, measure, kind) => {
    await expect(modelSobol(cases, { measure, seed: 1, mostRows: 64 })).rejects.toMatchObject({
      problems: [{ kind, todo: expect.stringMatching(/\w/) }],
    });
  });
});
