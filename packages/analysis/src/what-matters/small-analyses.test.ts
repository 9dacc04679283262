import { describe, expect, test } from "vitest";
import { ishigami, weightedSum } from "../../test/known-functions.js";
import { pointsOf } from "./evaluate.js";
import { givenData } from "./given-data.js";
import { morris } from "./morris.js";
import { readIndices } from "./read-indices.js";
import { tornado } from "./tornado.js";
import { varianceBy } from "./variance-by.js";

describe("Morris", () => {
  const line = weightedSum([3, -2, 0]);

  test("finds the slopes of a weighted sum exactly, and no bend", async () => {
    const { outputs } = await morris(line.evaluate, 3, { seed: 1 });
    outputs[0]?.forEach(({ mu, muStar, sigma }, v) => {
      expect(mu).toBeCloseTo([3, -2, 0][v] as number, 12);
      expect(muStar.value).toBeCloseTo([3, 2, 0][v] as number, 12);
      expect(sigma).toBeCloseTo(0, 12);
    });
  });

  test("costs one run more than there are variables, a trajectory", async () => {
    expect((await morris(line.evaluate, 3, { seed: 1, trajectories: 10 })).runs).toBe(40);
  });

  test("sees that x3 of Ishigami acts only together: mu about zero, mu* and sigma not", async () => {
    const { outputs } = await morris(ishigami.evaluate, 3, { seed: 1, trajectories: 400, edge: 0.05 });
    const x3 = outputs[0]?.[2];
    expect(Math.abs(x3?.mu ?? 9)).toBeLessThan(0.2 * (x3?.muStar.value ?? 0));
    expect(x3?.sigma).toBeGreaterThan(1);
  });

  test("calls what rounding leaves no effect", async () => {
    // The second moves the last bits alone.
    const dusty = ([a, b]: readonly Float64Array[]): Float64Array[] => [
      (a as Float64Array).map((u, i) => u + ((b?.[i] as number) / 3) * 1e-15),
    ];
    const { outputs } = await morris(dusty, 2, { seed: 1 });
    expect(outputs[0]?.[1]).toEqual({ mu: 0, muStar: { value: 0, half: 0 }, sigma: 0 });
  });

  test("stays between its edges", async () => {
    let [low, high] = [1, 0];
    const watch = (columns: readonly Float64Array[]): Float64Array[] => {
      for (const column of columns) for (const u of column) [low, high] = [Math.min(low, u), Math.max(high, u)];
      return [columns[0] as Float64Array];
    };
    await morris(watch, 2, { seed: 1, edge: 0.05, trajectories: 64 });
    expect([low, high]).toEqual([expect.closeTo(0.05, 12), expect.closeTo(0.95, 12)]);
  });
});

describe("a tornado", () => {
  test("of a weighted sum swings by nine tenths of each weight, whether the others stand or are drawn", async () => {
    const { bars, central } = await tornado(weightedSum([3, -2]).evaluate, 2, { seed: 1, futures: 512 });
    expect(central).toBeCloseTo(0.5, 12);
    expect(bars[0]).toMatchObject({ low: expect.closeTo(0.5 - 1.35, 12), high: expect.closeTo(0.5 + 1.35, 12) });
    expect(bars.map((bar) => bar.swing)).toEqual([expect.closeTo(2.7, 12), expect.closeTo(-1.8, 12)]);
  });

  test("shows with the others drawn what a median at which nothing happens hides", async () => {
    // The second acts only where the first lies above its median.
    const gated = ([a, b]: readonly Float64Array[]): Float64Array[] => [
      (a as Float64Array).map((u, i) => (u > 0.5 ? (b?.[i] as number) : 0) + (u > 0.4 ? (b?.[i] as number) * 0.01 : 0)),
    ];
    const { bars } = await tornado(gated, 2, { seed: 1, futures: 1024 });
    expect((bars[1]?.high ?? 0) - (bars[1]?.low ?? 0)).toBeLessThan(0.01);
    expect(bars[1]?.drawnHigh).toBeGreaterThan(bars[1]?.drawnLow as number);
  });
});

describe("given-data shares", () => {
  const columns = pointsOf(["a", "b", "c"], { seed: 1, sampling: "latin" }, 0, 4096);

  test("of a weighted sum are its squares' shares", async () => {
    const known = weightedSum([4, 2, 0]);
    const [output] = await known.evaluate(columns);
    const shares = givenData(output as Float64Array, columns, { seed: 1 });
    known.first.forEach((truth, v) => expect(shares?.[v]?.value).toBeCloseTo(truth, 1));
  });

  test("give nothing on average to an uncertainty without effect", async () => {
    const means: number[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const drawn = pointsOf(["a", "b"], { seed, sampling: "plain" }, 0, 1024);
      means.push(
        givenData(drawn[0] as Float64Array, [drawn[1] as Float64Array], { seed, resamples: 2 })?.[0]?.value ?? 1,
      );
    }
    // The standard error over forty seeds is about 0.001.
    expect(Math.abs(means.reduce((a, b) => a + b, 0) / 40)).toBeLessThan(0.005);
  });

  test("are not told from fewer than 64 futures", () => {
    expect(givenData(new Float64Array(50), [new Float64Array(50)], { seed: 1 })).toBeUndefined();
  });
});

describe("variance by groups", () => {
  test("of Ishigami by {x1, x3} and {x2} is 1 - S2 and S2, alone and together", async () => {
    const groups = [
      { name: "first and third", of: [0, 2] },
      { name: "second", of: [1] },
    ];
    const { groups: shares } = await varianceBy(ishigami.evaluate, 3, groups, { seed: 1, mostRows: 4096 });
    const second = ishigami.first[1] as number;
    expect(shares.map((one) => one.share.value)).toEqual([expect.closeTo(1 - second, 1), expect.closeTo(second, 1)]);
    expect(shares[0]?.first.value).toBeCloseTo(1 - second, 1);
  });

  test("splits what acts across groups evenly, and fair shares sum to one", async () => {
    const product = ([a, b]: readonly Float64Array[]): Float64Array[] => [
      (a as Float64Array).map((u, i) => (u - 0.5) * ((b?.[i] as number) - 0.5)),
    ];
    const groups = [
      { name: "a", of: [0] },
      { name: "b", of: [1] },
    ];
    const { groups: shares } = await varianceBy(product, 2, groups, { seed: 1, mostRows: 2048 });
    expect(shares[0]?.share.value).toBeCloseTo(0.5, 1);
    expect(shares.reduce((sum, one) => sum + one.share.value, 0)).toBeCloseTo(1, 12);
    expect(shares[0]?.total.value).toBeCloseTo(1, 1);
  });
});

describe("the sentence that reads indices", () => {
  const estimate = (value: number, half = 0.02) => ({ value, half });

  test("says what is zero within error and what acts only together", () => {
    const read = readIndices([
      { label: "trend", first: estimate(0.6), total: estimate(0.7) },
      { label: "lag", first: estimate(0.01), total: estimate(0.2) },
      { label: "threshold", first: estimate(-0.01), total: estimate(0.001, 0.002) },
    ]);
    expect(read).toMatchObject({ zero: ["threshold"], onlyTogether: ["lag"], carries: ["trend", "lag"] });
    expect(read.sentence).toContain("Only together with others: lag.");
    expect(read.sentence).toContain("Zero within error: threshold.");
  });
});

describe("given data of few futures", () => {
  test("hold the truth in at least nine of ten seeds, with no more than 64 of them", async () => {
    const of = weightedSum([4, 2, 1, 0]);
    const hits = of.first.map(() => 0);
    for (let seed = 1; seed <= 100; seed++) {
      const columns = pointsOf(["a", "b", "c", "d"], { seed, sampling: "plain" }, 0, 64);
      const [output] = await of.evaluate(columns);
      givenData(output as Float64Array, columns, { seed })?.forEach(({ value, half }, v) => {
        if (Math.abs(value - (of.first[v] as number)) <= half) hits[v] = (hits[v] as number) + 1;
      });
    }
    for (const hit of hits) expect(hit).toBeGreaterThanOrEqual(90);
  });
});
