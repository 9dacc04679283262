import { BLOCK, type Runner, runInline } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../../test/two-levers.js";
import { contribute } from "../contribution/contribute.js";
import { ensembleOf } from "../ensemble/ensemble.js";
import { robustness } from "../robustness/robustness.js";
import { leverNumber } from "../sweep/lever-number.js";
import { sweep } from "../sweep/sweep.js";
import {
  modelGivenData,
  modelMorris,
  modelSobol,
  modelTornado,
  modelVarianceBy,
} from "../what-matters/model-analyses.js";
import { type Journal, openJournal } from "./journal.js";
import { remembered } from "./remembered.js";
import { untilSure } from "./until-sure.js";

/** An analysis whose half-width is that of a mean: 1 over the root of the count. */
const known = (asked: number[]) => ({
  ask: async (count: number) => void asked.push(count),
  sureOf: () => ({ what: "the mean", half: 1 / Math.sqrt(asked.at(-1) ?? 1) }),
});

describe("an analysis is asked", () => {
  test("once, with the count given, when nothing bounds it", async () => {
    const asked: number[] = [];
    const { count, stopped } = await untilSure({ ...known(asked), most: 300 });
    expect([asked, count, stopped]).toEqual([[300], 300, "all 300 futures asked for"]);
  });

  test("with more until its interval is as narrow as the target, and not with much more", async () => {
    const asked: number[] = [];
    const { count, stopped } = await untilSure({ ...known(asked), target: 0.01, most: 1_000_000 });
    // 1 / sqrt(n) <= 0.01 from n = 10,000 on.
    expect(count).toBeGreaterThanOrEqual(10_000);
    expect(count).toBeLessThan(12_000);
    expect(count % BLOCK).toBe(0);
    expect(stopped).toContain(`sure enough after ${count} futures`);
    expect(stopped).toContain(`--futures ${count} makes it again`);
  });

  test("no further than the most, and says that the target was not met", async () => {
    const { count, stopped } = await untilSure({ ...known([]), target: 1e-9, most: 5000 });
    expect(count).toBe(5000);
    expect(stopped).toContain("1e-9 was not met");
  });

  test.each([1, 3, 10])("no longer than %i seconds allow", async (seconds) => {
    // A thousand futures a second.
    let now = 0;
    let worked = 0;
    const asked: number[] = [];
    const sure = known(asked);
    const { count, stopped } = await untilSure({
      ...sure,
      async ask(more) {
        now += more - worked;
        worked = more;
        return sure.ask(more);
      },
      seconds,
      clock: () => now,
      most: 1_000_000,
    });
    expect(count).toBeLessThanOrEqual(Math.max(BLOCK, seconds * 1000));
    expect(stopped).toContain(`--futures ${count} makes it again`);
  });
});

const none = twoLeverCase("none", {});
const both = twoLeverCase("both", { patrols: 1, schools: 1 });
const plain = { measure: "at_end", seed: 1, futures: 2500 };
const axis = { of: leverNumber(both, "patrols"), values: [0, 1, 2] };

const analyses: Record<string, (run: Runner, journal: Journal | undefined) => Promise<unknown>> = {
  contribution: (run) => contribute(none, both, { ...plain, run }),
  sweep: (run) => sweep(none, both, [axis], { ...plain, run }),
  sobol: (run) => modelSobol([none, both], { ...plain, run, mostRows: 2500 }),
  grade: (run) => modelVarianceBy([both], "grade", { ...plain, run, mostRows: 2500 }),
  author: (run, journal) =>
    modelVarianceBy([both], "author", { ...plain, run, mostRows: 2500, ...(journal ? { journal } : {}) }),
  morris: (_run, journal) => modelMorris([both], { ...plain, trajectories: 800, ...(journal ? { journal } : {}) }),
  tornado: (run) => modelTornado([none, both], { ...plain, run }),
  "given-data": (run) => modelGivenData([none, both], { ...plain, run }),
  robustness: async (run) => robustness(await ensembleOf([none, both], { ...plain, run }), plain),
};

describe("an analysis that was killed", () => {
  test.each(Object.keys(analyses))("%s goes on from what was saved to identical bytes", async (name) => {
    const ask = analyses[name] as (typeof analyses)[string];
    const whole = JSON.stringify(await ask(runInline, undefined));
    let saved = "";
    const journalOf = (most: number, text?: string): Journal => {
      let lines = 0;
      return openJournal({
        designId: "d",
        again: "",
        version: "0",
        ...(text === undefined ? {} : { text }),
        append(more) {
          saved += more;
          if (++lines > most) throw new Error("killed");
        },
      });
    };
    const killed = journalOf(2);
    await expect(ask(remembered(runInline, killed), killed)).rejects.toThrow("killed");
    const worked: number[] = [];
    const counting: Runner = (cases, design, options) => {
      worked.push(options?.from ?? 0);
      return runInline(cases, design, options);
    };
    const journal = journalOf(Number.POSITIVE_INFINITY, saved);
    expect(JSON.stringify(await ask(remembered(counting, journal), journal))).toBe(whole);
    // Asked once more, nothing whole is worked again.
    const before = saved.length;
    const again = journalOf(Number.POSITIVE_INFINITY, saved);
    expect(JSON.stringify(await ask(remembered(counting, again), again))).toBe(whole);
    expect(saved.length).toBe(before);
  });

  test("works a case that is new beside one that is known, and gives what both together give", async () => {
    const journal = openJournal({ designId: "d", again: "", version: "0" });
    const run = remembered(runInline, journal);
    const blocksOf = async (runner: Runner, cases: (typeof both)[]) => {
      const blocks: unknown[] = [];
      for await (const block of runner(cases, { seed: 1, futures: 2500, sampling: "latin", keep: [] }))
        blocks.push(block);
      return JSON.stringify(blocks);
    };
    await blocksOf(run, [none]);
    expect(await blocksOf(run, [none, both])).toBe(await blocksOf(runInline, [none, both]));
  });
});
