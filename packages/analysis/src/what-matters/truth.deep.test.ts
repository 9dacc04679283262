/** Whether 95 percent intervals hold the truth as often as they say: 1,000 seeds a function, index by index. */
import { describe, expect, test } from "vitest";
import { gFunction, ishigami, type KnownFunction } from "../../test/known-functions.js";
import { pointsOf } from "./evaluate.js";
import { givenData } from "./given-data.js";
import { sobol } from "./sobol.js";
import type { Estimate } from "./sobol-indices.js";

const SEEDS = 1000;
const holds = ({ value, half }: Estimate, truth: number): boolean => Math.abs(value - truth) <= half + 1e-12;

const known: readonly (readonly [string, KnownFunction])[] = [
  ["Ishigami", ishigami],
  ["the G function", gFunction([0, 1, 4.5, 9])],
];
const designs = (["plain", "sobol"] as const).flatMap((sampling) =>
  (["saltelli", "jansen", "narrower"] as const).flatMap((firstOrder) =>
    known.map(([name, of]) => ({ name, of, sampling, firstOrder })),
  ),
);

describe("intervals hold the truth in at least 93 percent of seeds", () => {
  test.each(designs)(
    "$name, $sampling points, first order by $firstOrder",
    async ({ name, of, sampling, firstOrder }) => {
      const hits = { first: of.first.map(() => 0), total: of.total.map(() => 0) };
      const errors = { first: of.first.map(() => 0), total: of.total.map(() => 0) };
      for (let seed = 1; seed <= SEEDS; seed++) {
        const { outputs } = await sobol(of.evaluate, of.variables, { seed, mostRows: 1024, sampling, firstOrder });
        for (const order of ["first", "total"] as const)
          of[order].forEach((truth, v) => {
            const estimate = outputs[0]?.[order][v] as Estimate;
            if (holds(estimate, truth)) hits[order][v] = (hits[order][v] as number) + 1;
            errors[order][v] = (errors[order][v] as number) + Math.abs(estimate.value - truth) / SEEDS;
          });
      }
      console.info(name, sampling, firstOrder, JSON.stringify({ hits, errors }));
      for (const order of ["first", "total"] as const)
        for (const [v, hit] of hits[order].entries())
          expect(hit / SEEDS, `${order} order of x${v + 1}`).toBeGreaterThanOrEqual(0.93);
    },
  );

  test.each([64, 128, 256])("of plain designs of only %i rows too", async (rows) => {
    for (const [name, of] of known) {
      const hits = [...of.first, ...of.total].map(() => 0);
      for (let seed = 1; seed <= SEEDS; seed++) {
        const { outputs } = await sobol(of.evaluate, of.variables, { seed, mostRows: rows, sampling: "plain" });
        const { first, total } = outputs[0] as NonNullable<(typeof outputs)[0]>;
        [...first, ...total].forEach((estimate, i) => {
          if (holds(estimate, [...of.first, ...of.total][i] as number)) hits[i] = (hits[i] as number) + 1;
        });
      }
      console.info(name, rows, JSON.stringify(hits));
      for (const hit of hits) expect(hit / SEEDS, name).toBeGreaterThanOrEqual(0.93);
    }
  });

  test("given-data shares of Ishigami from 4,096 plain futures, but for what bins of finite width smooth away", async () => {
    const hits = ishigami.first.map(() => 0);
    const sums = ishigami.first.map(() => 0);
    for (let seed = 1; seed <= SEEDS; seed++) {
      const columns = pointsOf(["x1", "x2", "x3"], { seed, sampling: "plain" }, 0, 4096);
      const [output] = await ishigami.evaluate(columns);
      givenData(output as Float64Array, columns, { seed })?.forEach((share, v) => {
        sums[v] = (sums[v] as number) + share.value;
        if (holds(share, ishigami.first[v] as number)) hits[v] = (hits[v] as number) + 1;
      });
    }
    console.info("given data", JSON.stringify({ hits, means: sums.map((one) => one / SEEDS) }));
    ishigami.first.forEach((truth, v) => expect((sums[v] as number) / SEEDS).toBeCloseTo(truth, 2));
    hits.forEach((hit) => expect(hit / SEEDS).toBeGreaterThanOrEqual(0.93));
  });
});
