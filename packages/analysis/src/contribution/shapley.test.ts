import { describe, expect, test } from "vitest";
import { pointsOf } from "../what-matters/evaluate.js";
import { shapley, type Worth } from "./shapley.js";

const worthOf = (table: (mask: number) => readonly number[]): Worth =>
  async function* (coalitions) {
    for (const mask of coalitions) yield Float64Array.from(table(mask));
  };

/** A set function without any pattern: one random number a coalition. */
const random = (players: number, seed: number): ((mask: number) => number) => {
  const [numbers] = pointsOf(["worth"], { seed, sampling: "plain" }, 0, 2 ** players);
  return (mask) => (numbers as Float64Array)[mask] as number;
};

/** What the definition says, order by order. */
function byEveryOrder(worth: (mask: number) => number, players: number): number[] {
  const orders = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((p) => orders(rest.filter((one) => one !== p)).map((order) => [p, ...order]));
  const all = orders(Array.from({ length: players }, (_, p) => p));
  const sums = Array.from({ length: players }, () => 0);
  for (const order of all) {
    let mask = 0;
    for (const p of order) {
      sums[p] = (sums[p] as number) + worth(mask | (1 << p)) - worth(mask);
      mask |= 1 << p;
    }
  }
  return sums.map((sum) => sum / all.length);
}

describe("Shapley's value", () => {
  test("of the worked case is 2 and 3", async () => {
    const { values } = await shapley(
      worthOf((mask) => [[0, 1, 2, 5][mask] as number]),
      2,
      { seed: 1 },
    );
    expect(values.map(([value]) => value)).toEqual([2, 3]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7].flatMap((players) => [1, 2, 3].map((seed) => ({ players, seed }))))(
    "of $players players (random worths $seed) is the mean over every order",
    async ({ players, seed }) => {
      const worth = random(players, seed);
      const { values } = await shapley(
        worthOf((mask) => [worth(mask)]),
        players,
        { seed: 1 },
      );
      byEveryOrder(worth, players).forEach((expected, p) => expect(values[p]?.[0]).toBeCloseTo(expected, 12));
    },
  );

  test("sums to the worth of all less that of none, exactly known or sampled", async () => {
    for (const exactUpTo of [12, 3]) {
      const worth = random(8, 4);
      const { values } = await shapley(
        worthOf((mask) => [worth(mask), 2 * worth(mask)]),
        8,
        { seed: 1, exactUpTo },
      );
      const sum = values.reduce((total, row) => total + (row[0] as number), 0);
      expect(sum).toBeCloseTo(worth(255) - worth(0), 12);
    }
  });

  test("by sampled orders lies in its interval about as often as it says", async () => {
    let [held, asked] = [0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      const worth = random(6, seed);
      const truth = byEveryOrder(worth, 6);
      const { values, halves } = await shapley(
        worthOf((mask) => [worth(mask)]),
        6,
        { seed, exactUpTo: 2, orders: 64 },
      );
      truth.forEach((value, p) => {
        asked++;
        if (Math.abs((values[p]?.[0] as number) - value) <= (halves[p] as number)) held++;
      });
    }
    expect(held / asked).toBeGreaterThan(0.88);
  });

  test("gives nothing to a player who changes nothing", async () => {
    const worth = random(4, 9);
    const { values } = await shapley(
      worthOf((mask) => [worth(mask & 0b1011)]),
      4,
      { seed: 1 },
    );
    expect(values[2]?.[0]).toBeCloseTo(0, 14);
  });
});
