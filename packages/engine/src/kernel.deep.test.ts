import fc from "fast-check";
import { expect, test } from "vitest";
import { bothWays, boundsByChance, lostBothWays } from "./testing-both-ways.js";
import { randomPlan } from "./testing-plans.js";

const steps = fc.integer({ min: 0, max: 6 });
const futures = fc.integer({ min: 1, max: 131 });
const longest = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });

test("twenty thousand random plans give the same bits as walking their expressions, however they are cut", () => {
  fc.assert(
    fc.property(randomPlan, steps, futures, longest, (random, until, count, most) => {
      const [worked, walked] = bothWays(random, until, count, most);
      expect(worked).toEqual(walked);
    }),
    { numRuns: 20_000 },
  );
});

test("in ten thousand random plans the kernel finds what looking at every number of every future finds", () => {
  fc.assert(
    fc.property(randomPlan, boundsByChance, (random, bounds) => {
      const [found, looked] = lostBothWays(random, bounds);
      expect(found).toEqual(looked);
    }),
    { numRuns: 10_000 },
  );
});
