import { describe, expect, test } from "vitest";
import { gFunction, ishigami } from "../../test/known-functions.js";
import { sobol } from "./sobol.js";
import type { Estimate } from "./sobol-indices.js";

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
