import { existsSync } from "node:fs";
import {
  BandAccumulator,
  type Block,
  bandsInline,
  type CaseBlock,
  type Model,
  type RunCase,
  type Runner,
  runInline,
} from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { startPool } from "@palanca/engine/workers";
import { describe, expect, test } from "vitest";

/** Workers are built files; `npm test` builds them first. */
const address = new URL("../packages/engine/dist/worker.js", import.meta.url);

const model: Model = {
  id: "spread",
  title: "Something spreads",
  question: "How far?",
  time: { from: 2000, to: 2030, step: "1 year" },
  levers: {},
  uncertainties: {
    rate: { label: "Rate", unit: "1 / year", value: 0 },
    bend: { label: "Bend", unit: "1", value: 0 },
  },
  relationships: {
    reached: { kind: "stock", unit: "1", start: 0.01, change: "rate * reached ^ bend * (1 - reached)", bounds: [0, 1] },
  },
  measures: { at_end: { of: "last(reached)", unit: "1", better: "higher" } },
};
const one: RunCase = {
  plan: planOf(model),
  inputs: {
    rate: { feed: "draw", key: "rate", draw: { kind: "normal", mean: 0.3, sd: 0.5 } },
    bend: { feed: "draw", key: "bend", draw: { kind: "uniform", low: 0.5, high: 1.5 } },
    reached_start: { feed: "constant", values: [0.01] },
  },
};
const design = { seed: 3, futures: 7000, sampling: "plain", keep: ["reached"] } as const;

async function collected(run: Runner): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of run([one], design)) blocks.push(block);
  return blocks;
}

describe.skipIf(!existsSync(address))("workers", () => {
  test.each([1, 2, 3])("%d workers give the blocks of one thread to the bit", async (count) => {
    const pool = startPool({ address, count });
    try {
      const [inline, pooled] = [await collected(runInline), await collected(pool.run)];
      expect(inline.flatMap(({ cases }) => cases[0]?.failures ?? []).length).toBeGreaterThan(0);
      expect(pooled).toEqual(inline);
    } finally {
      await pool.close();
    }
  });

  test.each([1, 3])("%d workers begin at the block that is asked for", async (count) => {
    const pool = startPool({ address, count });
    try {
      const later: Block[] = [];
      for await (const block of pool.run([one], design, { from: 4 })) later.push(block);
      expect(later).toEqual((await collected(runInline)).slice(4));
    } finally {
      await pool.close();
    }
  });

  test.each([1, 2, 3])(
    "%d workers give the bands, and the failures, that one thread counts from whole paths",
    async (count) => {
      const pool = startPool({ address, count });
      try {
        const whole = new BandAccumulator();
        for (const block of await collected(runInline))
          whole.add(block.cases[0] as CaseBlock, block.count, block.first);
        const [inline] = await bandsInline([one], design);
        const [pooled] = await pool.bands([one], design);
        expect(whole.failures.length).toBeGreaterThan(0);
        for (const bands of [inline, pooled]) {
          expect(bands?.failures).toEqual(whole.failures);
          for (const p of [0, 0.05, 0.5, 0.95, 1])
            expect(bands?.quantiles("reached", p)).toEqual(whole.quantiles("reached", p));
        }
      } finally {
        await pool.close();
      }
    },
  );

  test("bands that are given up leave the workers to the next task", async () => {
    const pool = startPool({ address, count: 2 });
    try {
      const stop = new AbortController();
      const given = pool.bands([one], design, { signal: stop.signal, onProgress: () => stop.abort() });
      await expect(given).rejects.toThrow(/abort/i);
      expect((await pool.bands([one], design))[0]?.data).toEqual((await pool.bands([one], design))[0]?.data);
      expect(await collected(pool.run)).toEqual(await collected(runInline));
    } finally {
      await pool.close();
    }
  });

  test("a second comparison of the same plan is worked by the same workers after the first was given up", async () => {
    const pool = startPool({ address, count: 2 });
    try {
      const stop = new AbortController();
      const given = (async () => {
        for await (const _ of pool.run([one], design, { signal: stop.signal })) stop.abort();
      })();
      await expect(given).rejects.toThrow(/abort/i);
      expect(await collected(pool.run)).toEqual(await collected(runInline));
    } finally {
      await pool.close();
    }
  });
});
