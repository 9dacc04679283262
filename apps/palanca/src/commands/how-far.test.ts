import { expect, test } from "vitest";
import type { Io } from "../io.js";
import { howFar } from "./how-far.js";

/** What is shown when a work has done this many of 1,000 after so many seconds. */
function shown(...seen: readonly [done: number, seconds: number][]): string[] {
  const told: string[] = [];
  let now = 5000;
  const hears = howFar(
    { clock: () => now, progress: (text: string) => void told.push(text) } as unknown as Io,
    "futures",
  );
  for (const [done, seconds] of seen) {
    now = 5000 + seconds * 1000;
    hears(done, 1000);
  }
  return told;
}

test("nothing is said of the time left before there is something to tell it by", () => {
  expect(shown([100, 0.5], [0, 10])).toEqual(["100 of 1,000 futures", "0 of 1,000 futures"]);
});

test("what is left is told from what is done: seconds, minutes, hours", () => {
  expect(shown([500, 10], [100, 60], [10, 200])).toEqual([
    "500 of 1,000 futures, about 10 s left",
    "100 of 1,000 futures, about 9 min left",
    "10 of 1,000 futures, about 6 h left",
  ]);
});

test("the line is taken away at the end", () => {
  expect(shown([1000, 10])).toEqual([""]);
});
