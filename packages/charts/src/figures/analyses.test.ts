/** What the figures of analyses say and draw, and what holds for all of them. */
import { ProblemsError } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { evidence } from "../../test/made-up.js";
import * as made from "../../test/made-up-analyses.js";
import {
  boxOfFutures,
  breakEven,
  type ChartSpec,
  contributions,
  contributionsOverTime,
  elementaryEffects,
  evidenceValue,
  forecastErrors,
  goal,
  indicesFigure,
  oneAtATime,
  paintTerminal,
  picks,
  regrets,
  swept,
  toText,
  tradeOff,
  varianceByFigure,
} from "../index.js";

const { wish, alone } = made;
const over = { label: "homicide rate", unit: "homicide / (100000 person year)" };

const figures: [string, ChartSpec][] = [
  ["one at a time", oneAtATime(made.tornado, wish, evidence)],
  ["variance by grade", varianceByFigure(made.byGrade, "grade", wish, evidence)],
  ["variance by author", varianceByFigure(made.byGrade, "author", alone, evidence)],
  ["indices", indicesFigure(made.indices, wish, evidence)],
  ["elementary effects", elementaryEffects(made.morris, wish, evidence)],
  ["contributions", contributions(made.contribution, wish, evidence)],
  ["contributions over time", contributionsOverTime(made.contribution, over, wish, evidence)],
  ["a sweep", swept(made.sweepOfOne, wish, evidence)],
  ["break-even", breakEven(made.sweepOfTwo, wish, evidence)],
  ["a box", boxOfFutures(made.discovery, made.box, {}, evidence)],
  ["a trade-off", tradeOff(made.discovery, {})],
  ["regrets", regrets(made.robust, wish, evidence)],
  ["picks", picks(made.robust, wish, evidence)],
  ["the value of evidence", evidenceValue(made.worth, "parameter", wish, evidence)],
  ["forecast errors", forecastErrors(made.backTest, {})],
  ["a goal", goal(made.solution, wish, evidence)],
];

describe.each(figures)("%s", (_, spec) => {
  test("speaks in one line that ends and holds no number that is none", () => {
    expect(spec.spoken).toMatch(/^\S[^\n]*\.$/);
    expect(spec.spoken).not.toMatch(/NaN|n\/a|undefined|infinite/);
  });

  test("gives every mark a place among its names", () => {
    const rows = spec.marks.flatMap((mark) => (mark.kind === "bar" ? [mark.at] : []));
    const names = spec.y.names ?? [];
    expect(rows.every((row) => Number.isInteger(row) && row < names.length)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  test("shows all its values on a terminal of 100 by 30", () => {
    const text = toText(paintTerminal(spec, { width: 100, height: 30 }));
    const labels = spec.marks.flatMap((mark) => (mark.kind === "bar" && mark.label !== "" ? [mark.label] : []));
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });
});

const spoken = (name: string) => figures.find(([one]) => one === name)?.[1].spoken;
const marksOf = (name: string) => figures.find(([one]) => one === name)?.[1].marks ?? [];
const specOf = (name: string) => figures.find(([one]) => one === name)?.[1];

describe("one at a time", () => {
  test("shows ten and the widest of the rest", () => {
    expect(specOf("one at a time")?.y.names?.slice(-2)).toEqual([
      "Uncertainty 10 (assumption)",
      "the widest of 2 others",
    ]);
  });

  test("a difference of percents moves in points", () => {
    expect(specOf("one at a time")?.x).toMatchObject({
      label: "Difference in cost of violence",
      unit: "percentage_point",
    });
  });

  test("about one case is no difference", () => {
    expect(oneAtATime(made.tornado, alone, evidence).x).toMatchObject({ label: "cost of violence", unit: "percent" });
  });

  test("cites the facts of what it shows first", () => {
    expect(specOf("one at a time")?.sources).toEqual(["Lopez and Haines 2015"]);
  });
});

test("variance by grade keeps its shares and their intervals", () => {
  expect(marksOf("variance by grade").map((mark) => mark.label)).toEqual(["56 ± 2 %", "", "44 ± 2 %", ""]);
  expect(marksOf("variance by grade")[1]).toMatchObject({ low: expect.closeTo(54, 9), high: expect.closeTo(58, 9) });
});

test("a negative first order has a bar of no length", () => {
  expect(marksOf("indices")[2]).toMatchObject({ kind: "bar", from: 0, to: 0 });
});

test("an effect that bends says so", () => {
  expect(specOf("elementary effects")?.y.names).toEqual(["Underlying trend", "Price (bends)"]);
});

describe("contributions", () => {
  test("start with the largest and end with the whole", () => {
    expect(spoken("contributions")).toBe(
      "cost of violence, mean difference from Baseline: Police reform -2 pt; Schools -0.7 pt; all together -2.7 pt. +0.4 pt of it comes only together.",
    );
  });

  test("the bars of levers sum to the last bar", () => {
    const bars = marksOf("contributions").flatMap((mark) => (mark.kind === "bar" ? [mark.to] : []));
    expect(bars.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(bars.at(-1) ?? Number.NaN, 9);
  });
});

test("a sweep marks where the median breaks even", () => {
  expect(marksOf("a sweep").at(-1)).toMatchObject({ kind: "dot", x: 5, y: 0 });
  expect(spoken("a sweep")).toContain("breaks even at 5 % (margin 4.5 to 5.5 %)");
});

test("a break-even line runs along the second lever", () => {
  expect(marksOf("break-even")[1]).toMatchObject({ kind: "line", x: [2020, 2025], y: [12, 5] });
});

test("a box lies where its futures lie, and a choice of author is told in words", () => {
  expect(marksOf("a box")).toMatchObject([
    { from: 0, to: 20, label: "at most -7 % a year" },
    { from: Number.NaN, label: "Lopez" },
  ]);
});

test("regrets are told with their tenth left aside", () => {
  expect(spoken("regrets")).toContain("The promise 1 pt, in nine of ten futures at most 0.2 pt");
});

test("a rule under which all tie picks nobody", () => {
  expect(marksOf("picks").map((mark) => mark.label)).toEqual(["1 of 3", "2 of 3"]);
});

test("what chance alone gives is not drawn as worth", () => {
  expect(specOf("the value of evidence")?.y.names).toEqual(["Underlying trend (assumption)"]);
});

test("a goal shows where the policy stands and the least change", () => {
  expect(marksOf("a goal").flatMap((mark) => (mark.kind === "dot" ? [mark.label] : []))).toEqual([
    "now 0 %",
    "least change 12 %",
  ]);
});

test.each([
  ["sweep-of-two", () => swept(made.sweepOfTwo, wish, evidence)],
  ["sweep-of-one", () => breakEven(made.sweepOfOne, wish, evidence)],
  ["measure-not-in-result", () => oneAtATime(made.tornado, { ...wish, measure: "rate" }, evidence)],
  [
    "several-numbers-move",
    () => goal({ ...made.solution, free: [...made.solution.free, ...made.solution.free] }, wish, evidence),
  ],
])("%s is told with what to do", (kind, make) => {
  const problems = (() => {
    try {
      make();
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems;
    }
    return [];
  })();
  expect(problems).toMatchObject([{ kind, todo: expect.stringMatching(/\w/) }]);
});
