/** Shapley's value, rules of choice and the value of evidence where the answer is known. */
import { normalCdf, normalInverse, normalPdf } from "@palanca/engine/run";
import { shapley, type Worth } from "../../src/contribution/shapley.js";
import { basisOf } from "../../src/evidence-value/conditional-mean.js";
import { partialInformation, perfectInformation } from "../../src/evidence-value/perfect-information.js";
import { rulesOf } from "../../src/robustness/rules.js";
import { pointsOf } from "../../src/what-matters/evaluate.js";
import type { TruthRow } from "./truth-row.js";

export async function choices(seeds: number): Promise<TruthRow[]> {
  return [...(await shapleyRows()), ...milnorRows(), ...informationRows(seeds)];
}

async function shapleyRows(): Promise<TruthRow[]> {
  const worthOf = (worth: (mask: number) => number): Worth =>
    async function* (coalitions) {
      for (const mask of coalitions) yield Float64Array.of(worth(mask));
    };
  const rowOf = async (of: string, players: number, worth: (mask: number) => number, known: number) => {
    const { values } = await shapley(worthOf(worth), players, { seed: 1 });
    return { analysis: "Shapley", of, known, found: values[0]?.[0] ?? Number.NaN };
  };
  const has = (mask: number, player: number): boolean => (mask >> player) % 2 === 1;
  return [
    // Levers at 2, 3 and 4 times what they were: a product of three, worked by hand over the six orders.
    await rowOf(
      "a product of 2, 3 and 4: the first",
      3,
      (m) => (has(m, 0) ? 2 : 1) * (has(m, 1) ? 3 : 1) * (has(m, 2) ? 4 : 1),
      11 / 2,
    ),
    // Who holds the one left glove against two right ones. L. Shapley and M. Shubik, 1969.
    await rowOf("a left glove and two right ones: the left", 3, (m) => (has(m, 0) && m > 1 ? 1 : 0), 2 / 3),
    // The runway is as long as the longest plane needs: 1, 2 and 3. S. Littlechild and G. Owen, 1973.
    await rowOf(
      "a runway for planes of 1, 2 and 3: the first",
      3,
      (m) => (has(m, 2) ? 3 : has(m, 1) ? 2 : has(m, 0) ? 1 : 0),
      1 / 3,
    ),
  ];
}

/** J. Milnor, Games against nature, 1954. */
function milnorRows(): TruthRow[] {
  const table = [
    [2, 2, 0, 1],
    [1, 1, 1, 1],
    [0, 4, 0, 0],
    [1, 3, 0, 0],
  ].map((row) => Float64Array.from(row));
  const rules = rulesOf(table, [1, 1, 1, 1], { alpha: 1 / 2, aversion: 1 });
  return (
    [
      ["laplace", 0, 5 / 4],
      ["maximin", 1, 1],
      ["hurwicz", 2, 2],
      ["minimax regret", 3, 1],
    ] as const
  ).map(([name, policy, known]) => ({
    analysis: "rules of choice",
    of: `Milnor's table: ${name}, policy ${policy + 1}`,
    known,
    found: rules.find((rule) => rule.name === name)?.scores[policy] ?? Number.NaN,
  }));
}

/** Acting gives -1/2 + 2z + w with z and w normal, doing nothing gives 0. H. Raiffa and R. Schlaifer, 1961. */
function informationRows(seeds: number): TruthRow[] {
  const closed = (spread: number): number =>
    spread * (normalPdf(0.5 / spread) - (0.5 / spread) * (1 - normalCdf(0.5 / spread)));
  const at = (seed: number, futures: number) => {
    const [z, w] = pointsOf(["z", "w"], { seed, sampling: "plain" }, 0, futures).map((of) => of.map(normalInverse)) as [
      Float64Array,
      Float64Array,
    ];
    return { z, w, table: [new Float64Array(futures), z.map((one, i) => -0.5 + 2 * one + (w[i] as number))] };
  };
  const { z, w, table } = at(1, 65_536);
  const of = (values: Float64Array): number => partialInformation(table, basisOf([{ values }], values.length), 1).value;
  let hits = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const { value, margin } = perfectInformation(at(seed, 1024).table);
    if (Math.abs(value - closed(Math.sqrt(5))) <= margin) hits++;
  }
  return [
    { analysis: "worth of knowing", of: "the wide uncertainty", known: closed(2), found: of(z) },
    { analysis: "worth of knowing", of: "the narrow uncertainty", known: closed(1), found: of(w) },
    {
      analysis: "worth of knowing",
      of: "everything",
      known: closed(Math.sqrt(5)),
      found: perfectInformation(table).value,
      held: { share: hits / seeds, seeds },
    },
  ];
}
