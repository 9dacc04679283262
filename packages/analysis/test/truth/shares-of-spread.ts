/** Sobol' indices, given-data shares and elementary effects of functions whose figures are known in closed form. */
import { type Evaluate, pointsOf } from "../../src/what-matters/evaluate.js";
import { givenData } from "../../src/what-matters/given-data.js";
import { morris } from "../../src/what-matters/morris.js";
import { sobol } from "../../src/what-matters/sobol.js";
import type { Estimate } from "../../src/what-matters/sobol-indices.js";
import { gFunction, ishigami, type KnownFunction, weightedSum } from "../known-functions.js";
import type { TruthRow } from "./truth-row.js";

const functions: readonly (readonly [string, KnownFunction])[] = [
  ["Ishigami", ishigami],
  ["G, a = 0 1 4.5 9", gFunction([0, 1, 4.5, 9])],
  ["G, a = 0.5 0.5 99 99", gFunction([0.5, 0.5, 99, 99])],
  ["4a + 2b + c, d dead", weightedSum([4, 2, 1, 0])],
];

const holds = ({ value, half }: Estimate, truth: number): boolean => Math.abs(value - truth) <= half + 1e-12;

/** One answer to look at, and so many short ones to see how often their intervals hold the truth. */
export async function sharesOfSpread(seeds: number): Promise<TruthRow[]> {
  const rows: TruthRow[] = [];
  for (const [name, of] of functions) {
    rows.push(...(await sobolRows(name, of, seeds)), ...(await givenRows(name, of, seeds)));
  }
  return [...rows, ...(await morrisRows(seeds))];
}

async function sobolRows(name: string, of: KnownFunction, seeds: number): Promise<TruthRow[]> {
  const { outputs } = await sobol(of.evaluate, of.variables, { seed: 1, mostRows: 16_384 });
  const hits = { first: of.first.map(() => 0), total: of.total.map(() => 0) };
  for (let seed = 1; seed <= seeds; seed++) {
    const short = await sobol(of.evaluate, of.variables, { seed, mostRows: 512, sampling: "plain" });
    for (const order of ["first", "total"] as const)
      of[order].forEach((truth, v) => {
        if (holds(short.outputs[0]?.[order][v] as Estimate, truth)) hits[order][v] = (hits[order][v] as number) + 1;
      });
  }
  return (["first", "total"] as const).flatMap((order) =>
    of[order].map((known, v) => ({
      analysis: `Sobol', ${order === "first" ? "alone" : "with all"}`,
      of: `${name}: x${v + 1}`,
      known,
      found: outputs[0]?.[order][v]?.value ?? Number.NaN,
      held: { share: (hits[order][v] as number) / seeds, seeds },
    })),
  );
}

async function givenRows(name: string, of: KnownFunction, seeds: number): Promise<TruthRow[]> {
  const sharesAt = async (seed: number, futures: number): Promise<Estimate[]> => {
    const columns = pointsOf(
      of.first.map((_, v) => `x${v}`),
      { seed, sampling: "plain" },
      0,
      futures,
    );
    const [output] = await of.evaluate(columns);
    return givenData(output as Float64Array, columns, { seed }) ?? [];
  };
  const shares = await sharesAt(1, 8192);
  const hits = of.first.map(() => 0);
  for (let seed = 1; seed <= seeds; seed++)
    (await sharesAt(seed, 512)).forEach((share, v) => {
      if (holds(share, of.first[v] as number)) hits[v] = (hits[v] as number) + 1;
    });
  return of.first.map((known, v) => ({
    analysis: "given data",
    of: `${name}: x${v + 1}`,
    known,
    found: shares[v]?.value ?? Number.NaN,
    held: { share: (hits[v] as number) / seeds, seeds },
  }));
}

/** Effects of a sum are its weights; of a product they are the other factor, which stands at 0, 1/3, 2/3 or 1. */
async function morrisRows(seeds: number): Promise<TruthRow[]> {
  const line = await morris(weightedSum([3, -2, 0]).evaluate, 3, { seed: 1 });
  const times: Evaluate = ([a, b]) => [(a as Float64Array).map((u, i) => u * (b?.[i] as number))];
  const product = await morris(times, 2, { seed: 1, trajectories: 4000 });
  let hits = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const { outputs } = await morris(times, 2, { seed, trajectories: 32 });
    if (holds(outputs[0]?.[0]?.muStar as Estimate, 1 / 2)) hits++;
  }
  const [first, second, third] = line.outputs[0] ?? [];
  const of = product.outputs[0]?.[0];
  return [
    { analysis: "Morris, mu*", of: "3a - 2b: a", known: 3, found: first?.muStar.value ?? Number.NaN },
    { analysis: "Morris, mu", of: "3a - 2b: b", known: -2, found: second?.mu ?? Number.NaN },
    { analysis: "Morris, mu*", of: "3a - 2b: a dead input", known: 0, found: third?.muStar.value ?? Number.NaN },
    {
      analysis: "Morris, mu*",
      of: "a b: a",
      known: 1 / 2,
      found: of?.muStar.value ?? Number.NaN,
      held: { share: hits / seeds, seeds },
    },
    { analysis: "Morris, sigma", of: "a b: a", known: Math.sqrt(5) / 6, found: of?.sigma ?? Number.NaN },
  ];
}
