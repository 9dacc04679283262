import { runInline } from "@palanca/engine";

import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../../test/two-levers.js";
import { contribute } from "./contribute.js";

const request = { run: runInline, measure: "at_end", futures: 2048, seed: 1 };
const baseline = twoLeverCase("none", {});
const both = twoLeverCase("both", { patrols: 1, schools: 3 });

describe("what each lever brings", () => {
  test("is what it brings alone and half of what both bring only together", async () => {
    // effect has the mean 2: alone 2 and 6, together 3 more; Shapley 3.5 and 7.5.
    const { parts, onlyTogether, difference } = await contribute(baseline, both, request);
    expect(parts.map((part) => part.name)).toEqual(["patrols", "schools"]);
    expect(parts.map((part) => part.alone)).toEqual([expect.closeTo(2, 1), expect.closeTo(6, 9)]);
    expect(parts.map((part) => part.mean.value)).toEqual([expect.closeTo(3.5, 1), expect.closeTo(7.5, 9)]);
    expect(onlyTogether.value).toBeCloseTo(3, 9);
    expect(parts.reduce((sum, part) => sum + part.mean.value, 0)).toBeCloseTo(difference.mean, 9);
  });

  test("over time sums in each year to the mean difference of that year", async () => {
    const later = twoLeverCase("later", { patrols: { level: 1, from: 2022 }, schools: 3 });
    const { parts, years } = await contribute(baseline, later, { ...request, over: "gain" });
    expect(years).toEqual([2020, 2021, 2022, 2023]);
    expect(parts[0]?.overTime.slice(0, 2)).toEqual([0, 0]);
    expect(parts[1]?.overTime).toEqual([6, 6, 7.5, 7.5].map((value) => expect.closeTo(value, 9)));
  });

  test("can be told by the named numbers of a path", async () => {
    const early = twoLeverCase("early", { schools: { level: 1, from: 2020, until: 2022 } });
    const late = twoLeverCase("late", { schools: { level: 2, from: 2020, until: 2024 } });
    // At the end: nothing while until is 2022; 2 * 2 with both, 2 * 1 with until alone, so until brings 3 and level 1.
    const { parts } = await contribute(early, late, { ...request, byNumber: true });
    expect(parts.map((part) => [part.name, part.mean.value])).toEqual([
      ["schools.level", expect.closeTo(1, 9)],
      ["schools.until", expect.closeTo(3, 9)],
    ]);
  });

  test("counts what is held as a part of its own", async () => {
    const held = twoLeverCase("held", { schools: 1 }, { burden: 0 });
    const { parts } = await contribute(baseline, held, request);
    expect(parts.map((part) => [part.name, part.mean.value])).toEqual([
      ["schools", expect.closeTo(2, 9)],
      ["held", expect.closeTo(0.5, 3)],
    ]);
  });

  test("is refused for a policy equal to the baseline, with what to do", async () => {
    await expect(contribute(baseline, twoLeverCase("same", { patrols: 0 }), request)).rejects.toMatchObject({
      problems: [{ kind: "equal-to-the-baseline", todo: expect.stringContaining("Move a lever") }],
    });
  });
});
