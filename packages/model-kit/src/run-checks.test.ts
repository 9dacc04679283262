import { planOf } from "@palanca/engine/plan";
import { openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { data, facts, evidence as madeUp, model } from "../test/made-up.js";
import type { Check } from "./check.js";
import { always, backTest, direction, limit, reproduction } from "./checks.js";
import { assumption, defineModel, stock, uniform } from "./index.js";
import { runChecks } from "./run-checks.js";

const run = (check: Check, of = model, evidence = madeUp) =>
  runChecks(
    { model: of, scenarios: { baseline: { title: "As is", levers: {} } }, checks: [check], charts: [] },
    { evidence, planOf, place: "north" },
  )[0];

describe("always", () => {
  test("holds at every corner of the ranges", () => {
    expect(run(always("not below zero", "robbed >= 0"))?.outcome).toBe("holds");
  });

  test("fails at the corner where it does not hold, and names it", () => {
    const result = run(always("patrols halve it at least", "robbed <= share * people * habit / 2"));
    expect(result?.outcome).toBe("fails");
    expect(result?.seen).toContain("patrols low");
  });
});

describe("direction", () => {
  test("holds when the measure moves that way", () => {
    expect(run(direction("patrols lower", { raise: "patrols", lowers: "robbed_at_end" }))?.outcome).toBe("holds");
  });

  test("fails when it moves the other way, and when it does not move", () => {
    expect(run(direction("a", { raise: "patrols", raises: "robbed_at_end" }))?.outcome).toBe("fails");
    expect(run(direction("b", { raise: "patrols", lowers: "others_at_end" }))?.seen).toContain("did not move");
  });

  test("of an input that is not there is refused with near names", () => {
    expect(() => run(direction("a", { raise: "patrol", lowers: "robbed_at_end" }))).toThrow(/unknown-name/);
  });
});

describe("limit", () => {
  test("holds for the same setting and for one that is twice as much", () => {
    expect(
      run(limit("twice the habit", { measure: "robbed_at_end", with: { habit: 2 }, against: { habit: 1 }, times: 2 }))
        ?.outcome,
    ).toBe("holds");
  });

  test("fails when a zero lever changes something", () => {
    expect(run(limit("a", { measure: "robbed_at_end", with: { patrols: 0 }, against: { patrols: 1 } }))?.outcome).toBe(
      "fails",
    );
  });
});

describe("reproduction", () => {
  const of = "first(share)";

  test("may name other figures beside the model's own quantities, and says which one there is not", () => {
    const half = { of: "first(share) * other / other / 2", fact: "share-north", within: 0.5 };
    const result = run(reproduction("a", { ...half, figures: { other: "share-north" } }));
    expect(result?.gives).toBeCloseTo((result?.stated as number) / 2, 9);
    expect(run(reproduction("a", { ...half, figures: { other: "share-nowhere" } }))?.seen).toContain("share-nowhere");
  });

  test("holds within half a unit of the printed digit and fails beyond it", () => {
    expect(run(reproduction("a", { of, fact: "share-north", within: 0.5 }))).toMatchObject({
      outcome: "holds",
      stated: 10,
    });
    expect(run(reproduction("a", { of: "first(share) + 1/100", fact: "share-north", within: 0.5 }))?.outcome).toBe(
      "fails",
    );
  });

  test.each([
    ["is known while it stays", 11, "first(share) + 1/100", "known miss"],
    ["fails when it has moved", 12, "first(share) + 1/100", "fails"],
    ["fails when it has come right", 11, of, "fails"],
  ])("a listed miss %s", (_what, gives, equation, outcome) => {
    const check = reproduction("a", {
      of: equation,
      fact: "share-north",
      within: 0.5,
      miss: { gives, because: "made up" },
    });
    expect(run(check)?.outcome).toBe(outcome);
  });
});

describe("back-test", () => {
  // Falls by half a year; the series does so exactly.
  const halving = defineModel({
    ...model,
    levers: {},
    uncertainties: { fall: { label: "Fall", unit: "1 / year", value: assumption(uniform(0.5, 0.5), "made up") } },
    relationships: { level: stock({ unit: "percent", start: assumption(80, "made up"), change: "-fall * level" }) },
    measures: { last_level: { of: "last(level)", unit: "percent", better: "lower" } },
  });
  const observed = [80, 40, 20, 10].map((value, i) => ({ ...facts[0]!, id: `seen-${2010 + i}`, value }));
  const evidence = openEvidence({ ...data, facts: observed });
  const check = (origins: number[]) =>
    backTest("halves", {
      of: "level",
      start: "level",
      facts: { 2010: "seen-2010", 2011: "seen-2011", 2012: "seen-2012", 2013: "seen-2013" },
      origins,
    });

  test("of a model that is right has no error, and the naive rules have theirs", () => {
    // From 2011 at 40: no change misses 20 and 10 by 20 and 30; the trend of -40 a year says 0 and -40.
    expect(run(check([2011]), halving, evidence)?.scores).toMatchObject({
      count: 2,
      model: 0,
      noChange: 25,
      trend: 35,
      relative: 0,
      covered: 1,
    });
  });

  test("goes from origin to origin", () => {
    expect(run(check([2010, 2011, 2012]), halving, evidence)?.scores?.count).toBe(6);
  });

  test("of a year that nobody observed fails", () => {
    expect(run(check([2009]), halving, evidence)?.outcome).toBe("fails");
  });
});
