/** What an analysis cannot answer is told with what to do: the same few kinds, whoever is asked. */
import { ProblemsError, runInline } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../test/two-levers.js";
import { contribute } from "./contribution/contribute.js";
import { ensembleOf } from "./ensemble/ensemble.js";
import { freeNumbers } from "./goal-seek/free-numbers.js";
import { robustness } from "./robustness/robustness.js";
import { leverNumber, withNumber } from "./sweep/lever-number.js";
import { sweep } from "./sweep/sweep.js";
import {
  modelGivenData,
  modelMorris,
  modelSobol,
  modelTornado,
  modelVarianceBy,
} from "./what-matters/model-analyses.js";

const none = twoLeverCase("none", {});
const one = twoLeverCase("one", { patrols: 1 });
const late = twoLeverCase("late", { patrols: { level: 1, from: 2021, until: 2023 } });
const schools = twoLeverCase("schools", { schools: 1 });
const ask = { run: runInline, measure: "at_end", seed: 1, futures: 64 };
const correlations = [{ between: ["two.effect", "two.burden"], rank: 0.5 }] as const;
const few = { ...ask, futures: 8 };

const asked: [string, string, () => unknown][] = [
  ["few futures for a contribution", "too-few-futures", () => contribute(none, one, few)],
  [
    "few futures for a sweep",
    "too-few-futures",
    () => sweep(none, one, [{ of: leverNumber(one, "patrols"), values: [0, 1] }], few),
  ],
  ["few futures for a tornado", "too-few-futures", () => modelTornado([one], few)],
  ["few futures at hand", "too-few-futures", () => modelGivenData([one], few)],
  ["few rows", "too-few-futures", () => modelSobol([one], { ...ask, mostRows: 8 })],
  ["few trajectories", "too-few-futures", () => modelMorris([one], { ...ask, trajectories: 2 })],
  [
    "few futures for rules of choice",
    "too-few-futures",
    async () => robustness(await ensembleOf([none, one], few), ask),
  ],
  ...(
    [
      ["Sobol'", () => modelSobol([one], { ...ask, mostRows: 64, correlations })],
      ["Morris", () => modelMorris([one], { ...ask, correlations })],
      ["a tornado", () => modelTornado([one], { ...ask, correlations })],
      ["variance by grade", () => modelVarianceBy([one], "grade", { ...ask, mostRows: 64, correlations })],
    ] as const
  ).map(([name, ask]): [string, string, () => unknown] => [
    `correlated uncertainties by ${name}`,
    "correlated-uncertainties",
    ask,
  ]),
  ["a difference that does not vary", "does-not-vary", () => modelSobol([none, schools], { ...ask, mostRows: 64 })],
  ["a policy equal to the baseline", "equal-to-the-baseline", () => contribute(none, none, ask)],
  ["policies of unlike horizons", "not-comparable", () => ensembleOf([none, { ...one, steps: 2 }], ask)],
  [
    "one lever along both axes of a sweep",
    "lever-twice",
    () => {
      const axis = { of: leverNumber(one, "patrols"), values: [0, 1] };
      return sweep(none, one, [axis, axis], ask);
    },
  ],
  ["one lever twice for a goal", "lever-twice", () => freeNumbers(one, ["patrols", "patrols"])],
  ["a lever outside its range", "out-of-range", () => withNumber(one, leverNumber(one, "patrols"), 11)],
  ["a year outside the run", "out-of-range", () => withNumber(late, leverNumber(late, "patrols.until"), 2030)],
  ["a lever that there is not", "unknown-lever", () => leverNumber(one, "patrol")],
  ["a number that a path has not", "no-such-number", () => leverNumber(one, "patrols.until")],
];

async function problemOf(ask: () => unknown) {
  try {
    await ask();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems[0];
  }
  return undefined;
}

describe("bad input", () => {
  test.each(asked)("%s is the problem %s", async (_, kind, ask) => {
    const problem = await problemOf(ask);
    expect(problem?.kind).toBe(kind);
    // Each says what was seen and what to do, in sentences.
    expect(problem?.seen).toMatch(/\S/);
    expect(problem?.needed).toMatch(/^[A-Z].*\.$/);
    expect(problem?.todo).toMatch(/^[A-Z].*[.?]$/);
  });

  test("a difference that does not vary names both scenarios", async () => {
    const problem = await problemOf(() => modelSobol([none, schools], { ...ask, mostRows: 64 }));
    expect(problem?.seen).toBe("the difference in at_end between schools and none is 2 in all 64 futures");
  });
});
