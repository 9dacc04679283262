/** Uncertainties that rise and fall together, through the analyses that draw them together. */
import { runInline } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../test/two-levers.js";
import { compare } from "./compare.js";
import { ensembleOf } from "./ensemble/ensemble.js";
import { ranksOf } from "./robustness/satisficing.js";
import { modelGivenData } from "./what-matters/model-analyses.js";

const none = twoLeverCase("none", {});
const one = twoLeverCase("one", { patrols: 1 });
const ask = { run: runInline, measure: "at_end", seed: 1, futures: 4096 };
const together = (rank: number) => ({ correlations: [{ between: ["two.effect", "two.burden"], rank }] as const });

async function rankOf(rank: number): Promise<number> {
  const { columns } = await ensembleOf([none, one], { ...ask, ...together(rank) });
  const [a, b] = columns.map(({ values }) => ranksOf(values)) as [Float64Array, Float64Array];
  // The correlation of ranks that run evenly from 0 to 1: their covariance over 1 / 12.
  return 12 * (a.reduce((sum, value, i) => sum + (value - 1 / 2) * ((b[i] as number) - 1 / 2), 0) / a.length);
}

describe("correlated uncertainties", () => {
  test.each([-0.7, 0, 0.7])("are drawn at a rank correlation of %d", async (rank) => {
    expect(Math.abs((await rankOf(rank)) - rank)).toBeLessThan(0.03);
  });

  test("widen or narrow what they bear upon together", async () => {
    const requestOf = (rank: number) =>
      compare([none, one], { ...ask, ...together(rank), version: "0", node: "0", evidenceHash: "0", command: "" });
    // The measure is effect less burden: what moves together takes its spread away.
    const [apart, same] = [await requestOf(0), await requestOf(0.9)].map(({ measures }) => measures[0]?.spreads[1]?.sd);
    expect(same).toBeLessThan((apart ?? 0) - 0.1);
  });

  test("make another design", async () => {
    const of = async (rank: number) =>
      (await compare([none], { ...ask, ...together(rank), version: "0", node: "0", evidenceHash: "0", command: "" }))
        .designId;
    expect(await of(0.9)).not.toBe(await of(0));
  });

  test("give a share to what only moves along, by futures at hand", async () => {
    const shareOf = async (rank: number) =>
      (await modelGivenData([one], { ...ask, ...together(rank) })).shares.find(({ name }) => name === "burden")?.share
        .value;
    // Apart the burden has 1 / 17 of the variance; moved along with the effect it tells most of it.
    expect(await shareOf(0)).toBeCloseTo(1 / 17, 1);
    expect(await shareOf(0.9)).toBeGreaterThan(0.5);
  });
});
