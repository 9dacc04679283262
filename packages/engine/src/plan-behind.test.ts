import { describe, expect, test } from "vitest";
import { planBehind } from "./plan-behind.js";
import { planOf } from "./plan-model.js";
import { runInline } from "./run-inline.js";
import type { RunCase } from "./runner.js";

const plan = planOf({
  id: "two",
  title: "Two things",
  question: "Which?",
  time: { from: 2000, to: 2010, step: "1 year" },
  levers: {},
  uncertainties: {
    rate: { label: "Rate", unit: "1 / year", value: 0 },
    other: { label: "Other", unit: "1", value: 0 },
  },
  relationships: {
    reached: { kind: "stock", unit: "1", start: 1, change: "rate * reached" },
    lost: { kind: "flow", unit: "1", equation: "log(other)" },
  },
  measures: {
    at_end: { of: "last(reached)", unit: "1", better: "higher" },
    other_at_end: { of: "last(lost)", unit: "1", better: "higher" },
  },
});
const one: RunCase = {
  plan,
  inputs: {
    rate: { feed: "draw", key: "rate", draw: { kind: "uniform", low: 0, high: 1 } },
    other: { feed: "draw", key: "other", draw: { kind: "uniform", low: -1, high: -0.5 } },
    reached_start: { feed: "constant", values: [1] },
  },
};

async function blockOf(of: RunCase, keep: readonly string[] = []) {
  for await (const block of runInline([of], { seed: 1, futures: 256, sampling: "latin", keep })) return block.cases[0];
  return undefined;
}

describe("a plan cut down to a measure", () => {
  const small = { ...one, plan: planBehind(plan, ["at_end"]) };

  test("needs fewer inputs and assignments", () => {
    expect(small.plan.inputs.map(({ name }) => name)).toEqual(["rate", "reached_start"]);
    expect(small.plan.step.length).toBeLessThan(plan.step.length);
    expect(small.plan.measures.map(({ name }) => name)).toEqual(["at_end"]);
  });

  test("gives the bits of the whole plan where the rest loses no number", async () => {
    const sound = { ...one, inputs: { ...one.inputs, other: { feed: "constant" as const, values: [1] } } };
    expect((await blockOf(small))?.measures.at_end).toEqual((await blockOf(sound))?.measures.at_end);
  });

  test("is not lost with a number that it does not need", async () => {
    expect((await blockOf(one))?.failures.length).toBe(256);
    expect((await blockOf(small))?.failures).toEqual([]);
  });

  test("keeps a quantity that is asked for over time", async () => {
    const kept = { ...one, plan: planBehind(plan, ["at_end", "reached"]) };
    expect((await blockOf(kept, ["reached"]))?.series.reached?.length).toBe(11 * 256);
  });

  test("is the same plan when it is asked for again, and another for another question", () => {
    expect(planBehind(plan, ["at_end"])).toBe(small.plan);
    expect(planBehind(plan, ["other_at_end"]).hash).not.toBe(small.plan.hash);
  });
});
