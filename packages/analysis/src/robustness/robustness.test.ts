import { runInline } from "@palanca/engine";

import { describe, expect, test } from "vitest";
import { smallCase } from "../../test/small-lab.js";
import { ensembleOf } from "../ensemble/ensemble.js";
import { robustness } from "./robustness.js";
import { dominatedIn, pickedBy, type Rule, regretsOf, rulesOf } from "./rules.js";
import { readConstraint } from "./satisficing.js";
import { tellRobustness } from "./tell-robustness.js";

const table = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));
const standing = { alpha: 1 / 2, aversion: 1 };
const named = (rules: readonly Rule[], name: string) => rules.find((rule) => rule.name === name) as Rule;

describe("Milnor's table", () => {
  const milnor = table([2, 2, 0, 1], [1, 1, 1, 1], [0, 4, 0, 0], [1, 3, 0, 0]);
  const rules = rulesOf(milnor, [1, 1, 1, 1], standing);

  test.each([
    ["laplace", [5 / 4, 1, 1, 1], 0],
    ["maximin", [0, 1, 0, 0], 1],
    // Half of 2, 2, 4 and 3, and half of the worst.
    ["hurwicz", [1, 1, 2, 1.5], 2],
    ["minimax regret", [2, 3, 2, 1], 3],
    ["maximax", [2, 1, 4, 3], 2],
  ])("gives %s the scores %j and so policy %i", (name, scores, picked) => {
    expect(named(rules, name).scores).toEqual(scores);
    expect(pickedBy(named(rules, name))).toEqual([picked]);
  });

  test("has the regrets worked by hand", () => {
    expect(regretsOf(milnor).map((row) => [...row])).toEqual([
      [0, 2, 1, 0],
      [1, 3, 0, 0],
      [2, 0, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  test("has no policy that another one dominates", () => expect(dominatedIn(milnor)).toEqual([]));
});

describe("rules", () => {
  test("of deviation come out as worked by hand", () => {
    // Row 1: mean 2, sd 1; median 2, shortfalls 1, 0, 0. Row 2 is sure.
    const rules = rulesOf(table([1, 2, 3], [1.5, 1.5, 1.5]), [2, 1.5], standing);
    expect(named(rules, "mean-variance").scores).toEqual([1, 1.5]);
    expect(named(rules, "undesirable deviations").scores).toEqual([1 / 3, 0]);
    expect(named(rules, "regret from the baseline").scores[1]).toBe(0);
    // Deviations 1, 0, 1 over 2.
    expect(named(rules, "regret from the baseline").scores[0]).toBe(1 / 2);
  });

  test("that divide by a policy's own value leave a zero out and count it", () => {
    const one = named(
      rulesOf(table([0, ...Array(19).fill(1)], Array(20).fill(2)), [1, 2], standing),
      "regret from the best",
    );
    expect(one.scores).toEqual([1, 0]);
    expect(one.leftOut).toBe(1);
  });

  test("that divide by zero too often have no answer", () => {
    const one = named(rulesOf(table([0, 0, 1], [2, 2, 2]), [0, 2], standing), "regret from the best");
    expect(one.scores[0]).toBeNaN();
    expect(pickedBy(one)).toEqual([1]);
  });

  test("see a policy that never does better than another", () => {
    expect(dominatedIn(table([1, 2], [1, 3], [0, 9]))).toEqual([0]);
  });
});

describe("robustness of an ensemble", () => {
  const ask = (cases: Parameters<typeof ensembleOf>[0]) =>
    ensembleOf(cases, { run: runInline, futures: 1024, seed: 1 });

  test("is the same whether more kept or less lost is asked for", async () => {
    const ensemble = await ask([smallCase("nothing", 0), smallCase("some", 1)]);
    const [kept, lost] = ["kept", "worst"].map((measure) => robustness(ensemble, { measure }));
    expect(lost?.rules.map((rule) => rule.picked)).toEqual(kept?.rules.map((rule) => rule.picked));
    const [up, down] = [kept, lost].map((one) => one?.rules.find((rule) => rule.name === "maximin"));
    expect(down?.scores[1]).toBeCloseTo(-(up?.scores[1] ?? 0), 12);
    expect(down?.picks).toBe("least");
  });

  test("counts what satisfices, and measures how far the nearest failure is", async () => {
    const ensemble = await ask([smallCase("nothing", 0), smallCase("some", 1)]);
    // Without effort the burden alone counts: at least -1.5 in three futures of four; the border lies a quarter from the middle.
    const constraints = [readConstraint("kept >= -1.5")];
    const [nothing] = robustness(ensemble, { measure: "kept", constraints }).satisficing;
    expect(nothing?.share).toBeCloseTo(3 / 4, 3);
    // `some` fails in a corner: the effect is far too. The distance is over both columns; the nearest sampled future lies close to the border.
    expect(nothing?.radius).toBeGreaterThanOrEqual(1 / 4 - 1e-3);
    expect(nothing?.radius).toBeLessThan(0.28);
  });

  test("has an infinite radius when nothing fails, and none when the central run does", async () => {
    const ensemble = await ask([smallCase("nothing", 0), smallCase("some", 1)]);
    const of = (text: string) =>
      robustness(ensemble, { measure: "kept", constraints: [readConstraint(text)] }).satisficing.map(
        (one) => one.radius,
      );
    expect(of("kept>=-3")).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(of("kept>=-0.5")[0]).toBe(0);
  });

  test.each([
    ["kept>=1e6", "No policy is good enough in any future"],
    ["kept>=-1e6", "Every policy is good enough in every future"],
  ])("says of %s: %s", async (text, said) => {
    const ensemble = await ask([smallCase("nothing", 0), smallCase("some", 1)]);
    const told = tellRobustness(robustness(ensemble, { measure: "kept", constraints: [readConstraint(text)] }));
    expect(told.join(" ")).toContain(said);
  });

  test("made worse by a deviation is above the mean where less is better", async () => {
    const ensemble = await ask([smallCase("nothing", 0), smallCase("some", 1)]);
    const { rules } = robustness(ensemble, { measure: "worst" });
    const scoreOf = (name: string) => rules.find((rule) => rule.name === name)?.scores[1] ?? Number.NaN;
    expect(scoreOf("mean-variance")).toBeGreaterThan(scoreOf("laplace"));
  });

  test("picks by radius the policy that nothing breaks", () => {
    expect(pickedBy({ scores: [0, Number.POSITIVE_INFINITY, 0], picks: "most" })).toEqual([1]);
  });

  test("names the policy that every attitude picks", async () => {
    const ensemble = await ask([smallCase("one", 1), smallCase("two", 1)]);
    expect(tellRobustness(robustness(ensemble, { measure: "kept" }))).toContain(
      "two gives the same as one in every future; one of them can go.",
    );
  });

  test.each([
    ["plain", /neither-better/],
    ["kepd", /unknown-measure/],
  ])("refuses the measure %s", async (measure, problem) => {
    const ensemble = await ask([smallCase("nothing", 0), smallCase("some", 1)]);
    expect(() => robustness(ensemble, { measure })).toThrow(problem);
  });

  test("refuses one policy alone", async () => {
    const ensemble = await ask([smallCase("nothing", 0)]);
    expect(() => robustness(ensemble, { measure: "kept" })).toThrow(/one-policy/);
  });
});

test.each(["rate_2020=<40", "rate<=", "<=3"])("the constraint %s is refused", (text) => {
  expect(() => readConstraint(text)).toThrow(/constraint-not-read/);
});
