import { runInline } from "@palanca/engine";

import { openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { smallCase } from "../../test/small-lab.js";
import { readConstraint } from "../robustness/satisficing.js";
import { type GoalRequest, goalSeek } from "./goal-seek.js";
import { judge, type Precedent } from "./precedents.js";

const evidence = openEvidence({
  facts: [],
  series: [],
  causal: [],
  concepts: [],
  places: [],
  documents: [],
  renamed: {},
  countedThings: [],
} as never);

const ask = (target: string, more: Partial<GoalRequest> = {}) =>
  goalSeek(smallCase("start", 0), {
    target: readConstraint(target),
    levers: ["effort"],
    futures: 1024,
    seed: 1,
    run: runInline,
    evidence,
    withLevers: (levers) => smallCase("tried", levers.effort as number),
    ...more,
  });

describe("goal seek", () => {
  test("finds the least effort, and a step less does not do", async () => {
    // The median of effort * effect - burden is about effort - 1: 2 asks for about 3.
    const { least, free } = await ask("kept>=2");
    expect(least?.at[0]).toBeGreaterThan(2.8);
    expect(least?.at[0]).toBeLessThan(3.2);
    expect(least?.chance).toBeGreaterThanOrEqual(1 / 2);
    const less = (least?.at[0] as number) - 10 / 32 / 32;
    const [below] = (await goalSeek(smallCase("start", less), {
      target: readConstraint("kept>=2"),
      levers: ["effort"],
      futures: 1024,
      seed: 1,
      run: runInline,
      evidence,
      withLevers: (levers) => smallCase("tried", levers.effort as number),
    }).then((one) => [one.standing])) as [{ meets: boolean }];
    expect(below.meets).toBe(false);
    expect(free[0]).toMatchObject({ name: "effort", low: 0, high: 10 });
  });

  test("asks for more effort when it should be met more surely", async () => {
    const [even, sure] = await Promise.all([ask("kept>=-1", { chance: 0.5 }), ask("kept>=-1", { chance: 0.55 })]);
    expect(sure.least?.at[0]).toBeGreaterThan(even.least?.at[0] ?? Number.NaN);
  });

  test("changes nothing where the target is met already", async () => {
    expect((await ask("kept>=-2")).least).toMatchObject({ change: 0, chance: 1 });
  });

  test("says how near one comes when the ranges do not reach", async () => {
    const { least, nearest, feasibleShare } = await ask("kept>=40");
    expect(least).toBeUndefined();
    expect(feasibleShare).toBe(0);
    expect(nearest?.at).toEqual([10]);
    expect(nearest?.median).toBeGreaterThan(8.5);
  });

  test("gives each point of the set its chance", async () => {
    const { tried } = await ask("kept>=0");
    expect(tried).toHaveLength(33);
    // With ten times the effect, -10 to 30 less the burden 0 to 2: above zero where the effect is above 0.1, in 29 of 40.
    expect(Math.abs((tried.at(-1)?.chance ?? 0) - 29 / 40)).toBeLessThan(0.01);
  });

  test.each([
    [{ levers: ["efort"] }, /unknown-lever/],
    [{ levers: [] }, /which-lever|too-many/],
    [{ futures: 5 }, /too-few-futures/],
    [{ target: readConstraint("kepd>=1") }, /unknown-measure/],
  ] as const)("refuses %j", async (more, problem) => {
    const start = { ...smallCase("start", 0), scenario: { id: "s", title: "s", levers: {}, held: {}, whose: {} } };
    const request = {
      target: readConstraint("kept>=2"),
      levers: ["effort"],
      futures: 64,
      seed: 1,
      run: runInline,
      evidence,
      withLevers: () => start,
      ...more,
    };
    await expect(goalSeek(start, request)).rejects.toThrow(problem);
  });
});

describe("precedents", () => {
  const speed = (value: number, years: number): Precedent => ({ facts: ["a", "b"], place: "x", value, years });

  test("of a fall are falls that lasted as long", () => {
    const known = [speed(-25, 1), speed(-8, 5), speed(30, 6)];
    expect(judge("l", "Yearly fall", 10, 5, known)).toMatchObject({ isOutside: true, strongest: { value: 8 } });
    expect(judge("l", "Yearly fall", 10, 1, known)).toMatchObject({ isOutside: false, strongest: { value: 25 } });
  });

  test("that there are none of are told as unknown and not as outside", () => {
    expect(judge("l", "Effort", 10, 0, [])).toMatchObject({ isOutside: false, isKnown: false });
  });
});
