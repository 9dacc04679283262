import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";
import { readyCase } from "./ready-case.js";
import { liveKernel } from "./ready-kernel.js";
import { runInline } from "./run-inline.js";
import type { Block, RunCase } from "./runner.js";
import { columnOf } from "./sample.js";
import { simdProblems } from "./start-kernel.js";
import { boundsByChance, lostBothWays } from "./testing-both-ways.js";
import { randomPlan } from "./testing-plans.js";
import { trace } from "./trace.js";
import { workCase } from "./work-case.js";

const growing: Model = {
  id: "growing",
  title: "Growing",
  question: "Does it stay in bounds?",
  time: { from: 2000, to: 2010, step: "1 year" },
  levers: {},
  uncertainties: { rate: { label: "Rate", unit: "1 / year", value: 0 } },
  relationships: {
    share: { kind: "stock", unit: "1", start: 1, change: "rate * share", bounds: [0, 10] },
    root: { kind: "flow", unit: "1", equation: "sqrt(share)" },
  },
  measures: { final: { of: "last(share)", unit: "1", better: "higher" } },
};
/** The same, and a division that meets zero once rate times years is one. */
const dividing: Model = {
  ...growing,
  relationships: {
    ...growing.relationships,
    odd: { kind: "flow", unit: "1", equation: "share / (share - share * span)" },
    span: { kind: "flow", unit: "1", equation: "min(1, elapsed * rate)" },
  },
};
const drawnRate = { key: "rate", draw: { kind: "uniform", low: 0, high: 1 } } as const;
const growingCase: RunCase = {
  plan: planOf(growing),
  inputs: { rate: { feed: "draw", ...drawnRate }, share_start: { feed: "constant", values: [1] } },
};
const workRates = (rates: readonly number[], of: RunCase = growingCase) =>
  workCase(readyCase(of, []), new Map([[columnOf(drawnRate), Float64Array.from(rates)]]), 2048, rates.length);

describe("a case over a block", () => {
  test("a future that leaves its bounds is named with symbol, year, cause and value, and has no measure", () => {
    const { failures, measures } = workRates([0.1, 0.9, 0.2]);
    expect(failures).toMatchObject([{ future: 2049, symbol: "share", year: 2004, cause: "above-range" }]);
    expect(failures[0]?.value).toBeCloseTo(1.9 * 1.9 * 1.9 * 1.9, 10);
    expect([...(measures.final as Float64Array)].map(Number.isNaN)).toEqual([false, true, false]);
  });

  test("a measure that is lost holds the one NaN of this engine, bit for bit", () => {
    const lost = workRates([-1.5, 0.1]).measures.final as Float64Array;
    expect(new BigUint64Array(lost.buffer)[0]).toBe(0x7ff8000000000000n);
  });

  test("what falls below its range is told before what then becomes of it", () => {
    const { failures } = workRates([-1.5, 0.1]);
    expect(failures).toMatchObject([{ future: 2048, symbol: "share", year: 2001, cause: "below-range", value: -0.5 }]);
  });

  test("a division by zero is infinite, and the futures beside it are sound", () => {
    const { failures } = workRates([0.1, 0.25, 0.05], { ...growingCase, plan: planOf(dividing) });
    expect(failures.map(({ symbol, cause, year, future }) => [symbol, cause, year, future])).toEqual([
      ["odd", "infinite", 2010, 2048],
      ["odd", "infinite", 2004, 2049],
    ]);
  });

  test("what the kernel finds is what looking at every number of every future finds", () => {
    fc.assert(
      fc.property(randomPlan, boundsByChance, (random, bounds) => {
        const [found, looked] = lostBothWays(random, bounds);
        expect(found).toEqual(looked);
      }),
      { numRuns: 400 },
    );
  });

  test("kept series and measures are those of following each future alone", () => {
    const rates = [0.01, 0.02, 0.03, 0.05];
    const ready = readyCase(growingCase, ["share", "root"]);
    const worked = workCase(ready, new Map([[columnOf(drawnRate), Float64Array.from(rates)]]), 0, rates.length);
    rates.forEach((rate, future) => {
      const alone = trace(growingCase, { rate });
      expect(worked.measures.final?.[future]).toBe(alone.measures.final);
      for (const name of ["share", "root"])
        expect(alone.series[name]?.[0]).toEqual(
          alone.years.map((_, point) => worked.series[name]?.[point * rates.length + future]),
        );
    });
  });

  test.each([2, 6, 64, 100, 1024])("batches of %d futures give the bits of a whole block", (batch) => {
    const outputs = [1024, batch].map((size) => {
      const { layout, memory, run } = liveKernel(growingCase.plan, {
        feeds: new Map([["rate", "column"]]),
        steps: 10,
        keep: ["root"],
      });
      const at = (name: string): number => (layout.inputs.find((input) => input.name === name)?.offset ?? 0) / 8;
      memory[at("share_start")] = 1;
      for (let i = 0; i < 1024; i++) memory[at("rate") + i] = (i - 300) / 1000;
      for (let first = 0; first < 1024; first += size) run(first, Math.min(size, 1024 - first));
      const series = (layout.series[0]?.offset ?? 0) / 8;
      const end = (layout.measures[0]?.offset ?? 0) / 8;
      return [...memory.slice(series, series + 11 * 1024), ...memory.slice(end, end + 1024)];
    });
    expect(outputs[1]).toEqual(outputs[0]);
  });

  test("a moved lever meets the code that is there, and two models run side by side", () => {
    const other = planOf({ ...growing, id: "other" });
    const request = { feeds: new Map([["rate", "column" as const]]), steps: 10, keep: [] };
    const kernels = [growingCase.plan, other, growingCase.plan].map((plan) => liveKernel(plan, request));
    expect(kernels[0]?.layout).toBe(kernels[2]?.layout);
    expect(kernels[0]?.memory).not.toBe(kernels[2]?.memory);
    expect(kernels[1]?.layout).not.toBe(kernels[0]?.layout);
  });

  test("a run is given up between blocks when its signal says so", async () => {
    const stop = new AbortController();
    const seen: Block[] = [];
    const run = async (): Promise<void> => {
      const design = { seed: 1, futures: 5000, sampling: "plain", keep: [] } as const;
      for await (const block of runInline([growingCase], design, { signal: stop.signal })) {
        seen.push(block);
        stop.abort();
      }
    };
    await expect(run()).rejects.toThrow(/abort/i);
    expect(seen).toHaveLength(1);
  });

  test("a machine without vectors of 128 bits is told so, with what to do", () => {
    expect(simdProblems()).toEqual([]);
    expect(simdProblems(() => false)).toMatchObject([
      { kind: "machine-without-simd", todo: expect.stringMatching(/Node 20/) },
    ]);
  });
});
