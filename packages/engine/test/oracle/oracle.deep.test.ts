import { expect, test } from "vitest";
import { compareMany } from "./compare.js";
import { randomCase } from "./random-model.js";

test("the engine and the oracle agree on five thousand more random models", () => {
  const tally = compareMany(10_000, 5000, randomCase);
  console.info(`turned over: ${tally.flipped.join(", ")}; excused by nudges up to ${tally.excused}`);
  expect(tally.apart).toEqual([]);
  expect(tally.flipped.length).toBeLessThanOrEqual((2 * tally.cases) / 100);
});
