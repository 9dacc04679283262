import { expect, test } from "vitest";
import { compareMany } from "./compare.js";
import { randomCase } from "./random-model.js";

const tally = compareMany(1, 300, randomCase);

test("the engine and the oracle agree on three hundred random models", () => {
  expect(tally.apart).toEqual([]);
});

test("a nudge of two units in the last place turns a comparison over in at most two cases of a hundred", () => {
  if (tally.flipped.length > 0) console.info(`turned over: cases ${tally.flipped.join(", ")} of ${tally.cases}`);
  expect(tally.flipped.length).toBeLessThanOrEqual((2 * tally.cases) / 100);
});
