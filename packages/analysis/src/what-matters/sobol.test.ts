import { describe, expect, test } from "vitest";
import { gFunction, ishigami } from "../../test/known-functions.js";
import { pointsOf } from "./evaluate.js";
import { sobol } from "./sobol.js";
import { type Estimate, indicesOf, quickHalf, type Rows } from "./sobol-indices.js";

const inside = ({ value, half }: Estimate, truth: number, times = 1): boolean =>
  Math.abs(value - truth) <= times * half + 1e-12;

describe("Sobol' indices", () => {
  test.each([
    ["Ishigami", ishigami],
    ["the G function", gFunction([0, 1, 4.5, 9, 99])],
  ])("of %s lie at the closed form by scrambled points", async (_, known) => {
    const { outputs } = await sobol(known.evaluate, known.variables, { seed: 1, mostRows: 4096 });
    const [indices] = outputs;
    known.first.forEach((truth, v) => expect(indices?.first[v]?.value).toBeCloseTo(truth, 1));
    known.total.forEach((truth, v) => expect(indices?.total[v]?.value).toBeCloseTo(truth, 1));
  });

  test.each(["saltelli", "jansen", "narrower"] as const)(
    "by %s lie in their intervals on a few seeds",
    async (firstOrder) => {
      for (const seed of [1, 2, 3]) {
        const { outputs } = await sobol(ishigami.evaluate, 3, { seed, mostRows: 1024, sampling: "plain", firstOrder });
        // Two half-widths: of eighteen intervals one may miss.
        ishigami.first.forEach((truth, v) => expect(inside(outputs[0]?.first[v] as Estimate, truth, 2)).toBe(true));
        ishigami.total.forEach((truth, v) => expect(inside(outputs[0]?.total[v] as Estimate, truth, 2)).toBe(true));
      }
    },
  );

  test("stop as soon as the widest interval meets the target, and say so", async () => {
    const result = await sobol(ishigami.evaluate, 3, { seed: 1, mostRows: 100_000, target: 0.1 });
    expect(result.rows).toBeLessThan(8192);
    expect(result.stopped).toMatch(/sure enough after \d+ rows/);
  });

  test("are the same to the bit whether the rows came in pieces or at once", async () => {
    const pieces = await sobol(ishigami.evaluate, 3, { seed: 1, mostRows: 3000 });
    const streamed = await sobol(ishigami.evaluate, 3, { seed: 1, mostRows: 3000, target: 1e-9 });
    expect(pieces.outputs).toEqual(streamed.outputs);
  });

  test("leave a row with a failed run out and count it", async () => {
    const { outputs } = await sobol(
      ([x = new Float64Array(0)]) => [x.map((value) => (value > 0.99 ? Number.NaN : value))],
      1,
      { seed: 1, mostRows: 512 },
    );
    expect(outputs[0]?.failed).toBeGreaterThan(0);
    expect((outputs[0]?.rows ?? 0) + (outputs[0]?.failed ?? 0)).toBe(512);
  });

  test("stop at a budget of seconds by the clock that is handed in", async () => {
    let now = 0;
    const clock = (): number => {
      now += 400;
      return now;
    };
    const result = await sobol(ishigami.evaluate, 3, {
      seed: 1,
      mostRows: 1_000_000,
      target: 1e-9,
      budget: { seconds: 1, clock },
    });
    expect(result.stopped).toContain("the 1 seconds were used up");
  });

  test("refuse fewer rows than their intervals need", async () => {
    await expect(sobol(ishigami.evaluate, 3, { seed: 1, mostRows: 10 })).rejects.toMatchObject({
      problems: [{ kind: "too-few-futures" }],
    });
  });
});

describe("half-widths", () => {
  const rowsOf = async (sampling: "plain" | "sobol", count: number, seed = 1): Promise<Rows> => {
    const names = ["a", "b"].flatMap((matrix) => [1, 2, 3].map((v) => `${matrix}/${v}`));
    const points = pointsOf(names, { seed, sampling }, 0, count);
    const [a, b] = [points.slice(0, 3), points.slice(3)];
    const at = async (columns: readonly Float64Array[]) => (await ishigami.evaluate(columns))[0] as Float64Array;
    const mixed: Float64Array[] = [];
    for (const v of [0, 1, 2]) mixed.push(await at(a.map((column, i) => (i === v ? (b[v] as Float64Array) : column))));
    return { a: await at(a), b: await at(b), mixed };
  };
  const widest = (rows: Rows, sampling: "plain" | "sobol"): number => {
    const { first, total } = indicesOf(rows, { seed: 1, resamples: 400, firstOrder: "narrower", sampling });
    return Math.max(...[...first, ...total].map(({ half }) => half));
  };

  test.each(["plain", "sobol"] as const)(
    "by a look and by resampling are about the same, %s points",
    async (sampling) => {
      const rows = await rowsOf(sampling, 4096);
      const ratio = quickHalf(rows, sampling) / widest(rows, sampling);
      expect(ratio).toBeGreaterThan(0.8);
      expect(ratio).toBeLessThan(1.25);
    },
  );

  test("of scrambled points are narrower over seeds, since nets are resampled and not rows", async () => {
    const both = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (seed) => {
        const rows = await rowsOf("sobol", 4096, seed);
        return { nets: quickHalf(rows, "sobol"), plain: quickHalf(rows, "plain") };
      }),
    );
    const sum = (of: "nets" | "plain"): number => both.reduce((total, one) => total + one[of], 0);
    expect(sum("nets")).toBeLessThan(0.9 * sum("plain"));
  });

  test("are told though whole nets and parts of them are lost", async () => {
    const rows = await rowsOf("sobol", 1024);
    rows.a.fill(Number.NaN, 0, 100);
    const { failed, total } = indicesOf(rows, { seed: 1, resamples: 50, firstOrder: "narrower", sampling: "sobol" });
    expect(failed).toBe(100);
    expect(total.every(({ value, half }) => value - value === 0 && half > 0)).toBe(true);
  });
});
