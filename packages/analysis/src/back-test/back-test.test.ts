import { planOf } from "@palanca/engine/plan";
import { openEvidence } from "@palanca/evidence";
import { assumption, defineModel, flow, stock } from "@palanca/model-kit";
import { backTest } from "@palanca/model-kit/checks";
import { describe, expect, test } from "vitest";
import { calibrate } from "../calibrate/calibrate.js";
import { backTestOf } from "./back-test.js";
import { type Forecast, scoresOf } from "./scores.js";

const members = (...values: number[]) => Float64Array.from(values).sort();
const forecast = (parts: Partial<Forecast>): Forecast => ({
  origin: 2000,
  year: 2001,
  members: members(10, 10),
  observed: 10,
  noChange: 10,
  trend: 10,
  usualChange: 1,
  ...parts,
});

describe("scores", () => {
  // Two forecasts: medians 10 and 12 against 11 and 16, no change 10 and 10, trend 12 and 14, usual change 2.
  const scores = scoresOf([
    forecast({ members: members(9, 10, 11), observed: 11, trend: 12, usualChange: 2 }),
    forecast({ year: 2002, members: members(11, 12, 13), observed: 16, trend: 14, usualChange: 2 }),
  ]);

  test("are the mean errors worked by hand", () => {
    expect(scores).toMatchObject({ count: 2, model: 2.5, noChange: 3.5, trend: 1.5, bias: -2.5 });
    expect(scores.relative).toBeCloseTo(2.5 / 3.5, 12);
    // Errors 1 and 4 over a usual change of 2.
    expect(scores.mase).toBe(1.25);
  });

  test("have the CRPS worked by hand", () => {
    // Members 9, 10, 11 and 11 seen: 1 - (0 + 1 + 2 + 1 + 0 + 1 + 2 + 1 + 0) / 9 / 2; members 11 to 13 and 16 seen: 4 less the same.
    expect(scores.crps).toBeCloseTo((1 - 4 / 9 + 4 - 4 / 9) / 2, 12);
  });

  test("count what lay within the middle of the futures", () => {
    // The middle half of 9, 10, 11 is 9.5 to 10.5; of ten numbers from 1 to 10 the middle 95 percent is 1.225 to 9.775.
    const ten = members(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    const of = (observed: number) => scoresOf([forecast({ members: ten, observed })]);
    expect([of(5), of(8), of(9.5), of(10)].map((one) => [one.within50, one.within80, one.within95])).toEqual([
      [1, 1, 1],
      [0, 1, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  test("have no MASE before anything has changed", () => {
    expect(scoresOf([forecast({ usualChange: Number.NaN })]).mase).toBeNaN();
  });
});

/** Falls by 5 percent of itself a year: 100, 95, 90.25 and so on. */
const years = [2000, 2001, 2002, 2003, 2004, 2005, 2006];
const observations = years.reduce<number[]>(
  (seen) => [...seen, seen.length === 0 ? 100 : (seen.at(-1) as number) * 0.95],
  [],
);
const evidence = openEvidence({
  facts: years.map((year, i) => ({
    id: `seen-${year}`,
    topic: "t",
    grade: "external",
    states: "Seen",
    concept: "level",
    value: observations[i],
    unit: "person",
    place: "here",
    period: String(year),
    kind: "observation",
    said_by: "Counters",
    at: { file: "f", line: 1 },
  })),
  series: [],
  causal: [],
  concepts: [],
  places: [{ id: "here", name: "Here" }],
  documents: [],
  renamed: {},
  countedThings: [],
} as never);

const shrinking = defineModel({
  id: "shrinking",
  title: "Shrinking",
  question: "How many are left?",
  time: { from: 2000, to: 2010, step: "1 year" },
  levers: {},
  uncertainties: {
    speed: {
      label: "Speed",
      unit: "percent / year",
      value: assumption({ kind: "uniform", low: -10, high: 10 }, "Unknown."),
    },
    idle: {
      label: "Idle",
      unit: "percent / year",
      value: assumption({ kind: "uniform", low: 0, high: 1 }, "Counts for nothing."),
    },
  },
  relationships: {
    level: stock({
      label: "Level",
      unit: "person",
      start: assumption(100, "As counted."),
      change: "level * (speed + 0 * idle)",
    }),
  },
  measures: { at_end: { of: "last(level)", unit: "person", better: "higher" } },
});
const check = backTest("falls as it fell", {
  of: "level",
  start: "level",
  facts: Object.fromEntries(years.map((year) => [year, `seen-${year}`])),
  origins: [2001, 2003, 2005],
  place: "here",
});
/** The same with a quantity beside the level that can be lost. */
const lossyAt = (seen: string) =>
  defineModel({
    ...shrinking,
    uncertainties: {
      ...shrinking.uncertainties,
      luck: { label: "Luck", unit: "1", value: assumption({ kind: "uniform", low: -1, high: 1 }, "Nobody knows.") },
    },
    relationships: { ...shrinking.relationships, seen: flow(seen, "person") },
  });
const setting = { evidence, planOf, place: "here" };

describe("a back-test", () => {
  const result = backTestOf(shrinking, check, setting);

  test("scores every horizon, and all together", () => {
    // Origins 2001, 2003 and 2005 have 5, 3 and 1 years after them.
    expect(result.byHorizon.map((one) => [one.years, one.count])).toEqual([
      [1, 3],
      [2, 2],
      [3, 2],
      [4, 1],
      [5, 1],
    ]);
    expect(result.all.count).toBe(9);
  });

  test("has larger errors further out for a model that expects no change", () => {
    const errors = result.byHorizon.map((one) => one.model);
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    // The speed lies in the middle of its range at nothing, and so does the median.
    expect(result.all.relative).toBeCloseTo(1, 1);
  });

  test("finds what happened within a range that holds it", () => expect(result.all.within80).toBe(1));

  test("leaves futures out in which a number is lost, whole, and counts them", () => {
    // Luck below zero has no logarithm: half of the futures from each origin.
    const lossy = lossyAt("level * (1 + 0 * log(luck))");
    const { lost, futures } = backTestOf(lossy, { ...check, of: "seen" }, setting);
    expect(lost.map(({ origin }) => origin)).toEqual(check.origins);
    for (const one of lost) expect(one.futures / futures).toBeCloseTo(1 / 2, 2);
    expect(result.lost).toEqual([]);
  });

  test("refuses an origin from which no future is sound", () => {
    const never = lossyAt("level * (1 + 0 * log(0 * luck))");
    expect(() => backTestOf(never, { ...check, of: "seen" }, setting)).toThrow(/no-sound-future/);
  });

  test("says of how many forecasts its MASE is", () => {
    const early = backTestOf(shrinking, { ...check, origins: [2000, 2001] }, setting);
    // Before 2000 nothing is known; six forecasts from it, five from 2001.
    expect([early.all.count, early.all.scaled]).toEqual([11, 5]);
  });

  test("refuses an origin that nobody observed", () => {
    expect(() => backTestOf(shrinking, { ...check, origins: [1999] }, setting)).toThrow(/origin-without-figures/);
  });

  test("refuses figures that there are not", () => {
    expect(() => backTestOf(shrinking, { ...check, facts: { 2000: "seen-2000", 2001: "nothing" } }, setting)).toThrow(
      /no-such-figure/,
    );
  });
});

describe("a calibration", () => {
  const result = calibrate(shrinking, check, setting, [], { draws: 500 });
  const [speed, idle] = ["speed", "idle"].map((name) => result.numbers.find((one) => one.name === name));

  test("finds the speed that made the observations", () => {
    const alone = calibrate(shrinking, check, setting, ["speed"], { draws: 500 });
    expect(alone.numbers[0]?.fitted).toBeCloseTo(-5, 6);
    expect(alone.error).toBeLessThan(1e-6);
    expect(alone.numbers[0]?.posterior[0]).toBeCloseTo(-5, 2);
  });

  test("warns of what the observations do not hold, and of nothing else", () => {
    expect(idle?.isFlat).toBe(true);
    expect(speed?.isFlat).toBe(false);
    expect(result.warnings.some((one) => one.startsWith("Idle: the observations do not hold it"))).toBe(true);
  });

  test("says which two it holds only together", () => {
    const { speed, idle } = shrinking.uncertainties;
    if (!speed || !idle) throw new Error("This is a fault in the test: the model has both.");
    const both = defineModel({
      ...shrinking,
      uncertainties: { speed, drift: { ...speed, label: "Drift" }, idle },
      relationships: {
        level: stock({
          label: "Level",
          unit: "person",
          start: assumption(100, "As counted."),
          change: "level * (speed + drift + 0 * idle)",
        }),
      },
    });
    const { warnings } = calibrate(both, check, setting, ["speed", "drift"], { draws: 2000 });
    expect(warnings.join(" ")).toMatch(
      /Speed and Drift: the observations hold them only together \(correlated at -(0\.9\d|1\.00)/,
    );
    expect(result.warnings.join(" ")).not.toContain("only together");
  });

  test("leaves what is not held as wide as it was", () => {
    // A uniform from 0 to 1.
    expect((idle?.posterior[2] ?? 0) - (idle?.posterior[1] ?? 0)).toBeGreaterThan(0.7);
  });

  test.each([
    [["spede"], /unknown-uncertainty/],
    [["speed", "speed", "speed", "speed", "speed", "speed"], /too-few-observations/],
  ])("refuses to fit %j", (names, problem) => {
    expect(() => calibrate(shrinking, check, setting, names)).toThrow(problem);
  });
});
