/** Futures in which a number is lost are left out of every analysis, counted, and told. */
import { runInline } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { openEvidence } from "@palanca/evidence";
import { flow } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { describe, expect, test } from "vitest";
import { smallCase, smallModel } from "../test/small-lab.js";
import { compare } from "./compare.js";
import { contribute } from "./contribution/contribute.js";
import { discover } from "./discovery/discover.js";
import { interestLosing } from "./discovery/interest.js";
import { ensembleOf } from "./ensemble/ensemble.js";
import { valueOfEvidence } from "./evidence-value/value-of-evidence.js";
import { robustness } from "./robustness/robustness.js";
import { tellRobustness } from "./robustness/tell-robustness.js";
import { leverNumber } from "./sweep/lever-number.js";
import { sweep } from "./sweep/sweep.js";
import { modelGivenData, modelMorris, modelSobol, modelTornado } from "./what-matters/model-analyses.js";

// The logarithm of an effect below zero is no number: one future in four, as the effect runs evenly from -1 to 3.
const plan = planOf({
  ...smallModel,
  relationships: {
    kept_now: flow("effort * effect * log(effect / burden) - burden + 0 * idle", "person / year", { label: "Kept" }),
  },
});
const lossy = (id: string, effort: number): Case => ({ ...smallCase(id, effort), plan });
const cases = [lossy("little", 0.5), lossy("more", 1)];
const [little, more] = cases as [Case, Case];
const ask = { run: runInline, measure: "kept", seed: 1, futures: 2048 };
const aQuarter = (failed: number, of = 2048) => expect(failed / of).toBeCloseTo(1 / 4, 2);

describe("lost futures", () => {
  test("are counted by a comparison, and its numbers are of the others", async () => {
    const { failed, measures } = await compare(cases, {
      ...ask,
      version: "0",
      node: "0",
      evidenceHash: "0",
      command: "",
    });
    aQuarter(failed);
    expect(measures[0]?.differences[1]).toMatchObject({ failed, count: 2048 - failed });
    expect(measures[0]?.differences[1]?.mean).toEqual(expect.any(Number));
    expect(measures[0]?.differences[1]?.mean).not.toBeNaN();
  });

  test("are counted by a contribution and by a sweep", async () => {
    const brought = await contribute(little, more, ask);
    aQuarter(brought.failed);
    expect(brought.parts[0]?.mean.value).not.toBeNaN();
    const swept = await sweep(little, more, [{ of: leverNumber(more, "effort"), values: [0.25, 1] }], ask);
    aQuarter(swept.failed);
    expect(swept.points.map(({ spread }) => Number.isNaN(spread.p50))).toEqual([false, false]);
  });

  test("are counted in rows, trajectories and futures by what says what matters", async () => {
    const { failed, rows, indices } = await modelSobol(cases, { ...ask, mostRows: 2048 });
    // A row is lost when one of its four runs is: those of A and B each in one of four.
    expect(failed / rows).toBeCloseTo(7 / 16, 1);
    expect(indices.every(({ total }) => !Number.isNaN(total.value))).toBe(true);
    const { failed: trajectories, effects } = await modelMorris(cases, { ...ask, trajectories: 200 });
    expect(trajectories).toBeGreaterThan(0);
    expect(effects.every(({ muStar }) => !Number.isNaN(muStar.value))).toBe(true);
    const { bars } = await modelTornado(cases, ask);
    aQuarter(bars.find(({ name }) => name === "burden")?.failed ?? 0);
    aQuarter((await modelGivenData(cases, ask)).failed);
  });

  test("are counted by an ensemble and by all that is made of it, and told", async () => {
    const ensemble = await ensembleOf(cases, ask);
    aQuarter(ensemble.failed);
    expect(ensemble.futures).toBe(2048 - ensemble.failed);
    const robust = robustness(ensemble, ask);
    expect(robust.failed).toBe(ensemble.failed);
    expect(tellRobustness(robust).join(" ")).toContain(`${ensemble.failed} futures are left out`);
    expect(discover(ensemble, interestLosing(ensemble, 1, 0, "kept")).failed).toBe(ensemble.failed);
    const evidence = openEvidence({
      facts: [],
      documents: [],
      series: [],
      concepts: [],
      places: [],
      causal: [],
      renamed: {},
      countedThings: [],
    } as never);
    expect(valueOfEvidence(ensemble, { measure: "kept", evidence }).failed).toBe(ensemble.failed);
  });

  test("in every future are refused", async () => {
    const never = [lossy("little", Number.NaN), lossy("more", Number.NaN)];
    await expect(ensembleOf(never, ask)).rejects.toMatchObject({ problems: [{ kind: "no-sound-future" }] });
  });
});
