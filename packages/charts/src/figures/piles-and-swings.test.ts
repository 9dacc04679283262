/** Quantile dots and two-sided bars: what they count and where they stand. */
import type { Ensemble } from "@palanca/analysis";
import { describe, expect, test } from "vitest";
import { evidence } from "../../test/made-up.js";
import { alone, tornado, wish } from "../../test/made-up-analyses.js";
import { oneAtATime } from "./one-at-a-time.js";
import { quantileDots } from "./quantile-dots.js";

const futures = (from: number): Float64Array => Float64Array.from({ length: 1000 }, (_, i) => from + i / 100);
const ensemble = {
  policies: [
    { id: "baseline", title: "Baseline" },
    { id: "promise", title: "The promise" },
  ],
  measures: [{ name: wish.measure, values: [futures(10), futures(5)] }],
} as unknown as Ensemble;

describe("quantile dots", () => {
  // Quantiles of 5 + u * 10: twenty dots half a unit apart, of which 2 1/2 of 10 units lie at or below 7.5.
  const chart = quantileDots(ensemble, { ...wish, goal: { is: "<=", value: 7.5 } }, evidence);

  test("are twenty a policy, evenly likely", () => {
    const piles = chart.marks.flatMap((mark) => (mark.kind === "pile" ? [mark.values] : []));
    expect(piles.map((values) => values.length)).toEqual([20, 20]);
    expect(piles[1]?.[0]).toBeCloseTo(5.25, 1);
  });

  test("count the futures that meet the goal, and say it", () => {
    expect(chart.marks.map(({ label }) => label).slice(1)).toEqual(["0 of 20", "5 of 20"]);
    expect(chart.spoken).toMatch(/Baseline at most 7.5 % in 0 of 20 futures; The promise at most 7.5 % in 5 of 20/);
  });
});

describe("one at a time", () => {
  test("stands around the central run, or around the median of all futures when it is told", () => {
    const from = (median?: number) =>
      oneAtATime(tornado, median === undefined ? alone : { ...alone, median }, evidence).marks.flatMap((mark) =>
        mark.kind === "bar" ? [mark.from] : [],
      );
    expect(new Set(from())).toEqual(new Set([-2.7]));
    expect(new Set(from(1))).toEqual(new Set([1]));
  });

  test("has two bars a row, one an end of the uncertainty", () => {
    const bars = oneAtATime(tornado, alone, evidence).marks.filter((mark) => mark.kind === "bar" && mark.at === 0);
    expect(bars).toMatchObject([
      { to: expect.closeTo(-4.7, 9), of: "at its 5th percentile" },
      { to: expect.closeTo(-0.7, 9), of: "at its 95th percentile" },
    ]);
  });
});
