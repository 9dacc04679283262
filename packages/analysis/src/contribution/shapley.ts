/**
 * Shapley's value of each player: what it brings, averaged over every order in which the players can come.
 * Takes: what a set of players is worth, as a row of numbers (futures, years). Gives: a row a player; the rows sum to the worth of all less that of none.
 * L. S. Shapley, A value for n-person games, 1953. Exact up to twelve players by coalitions; beyond, by sampled orders with their reverse
 * (J. Castro, D. Gómez and J. Tejada, Computers & Operations Research 36, 2009).
 *
 * Worked case: a is worth 1, b is worth 2, both together 5. a came first or second: (1 + 3) / 2 = 2; b: (2 + 4) / 2 = 3.
 */
import { deviation, mean } from "@palanca/engine/run";
import { shuffled } from "../what-matters/morris.js";
import { Z } from "../what-matters/sobol-indices.js";
import { countOf, weightOf } from "../what-matters/variance-by.js";

/** What coalitions are worth, asked many at a time; bit p of a number says whether player p is in. Rows are in the order asked. */
export type Worth = (coalitions: readonly number[]) => AsyncIterable<Float64Array>;

export interface ShapleyRequest {
  readonly seed: number;
  /** Players up to which every coalition is worked out. */
  readonly exactUpTo?: number;
  /** Pairs of an order and its reverse, beyond that. */
  readonly orders?: number;
}

export interface ShapleyResult {
  readonly isExact: boolean;
  /** By player. */
  readonly values: readonly Float64Array[];
  /** Half the width of the 95 percent interval of the mean of a player's row that comes from sampling orders; 0 when exact. */
  readonly halves: readonly number[];
  /** The worth of none, of each alone, of all but each, and of all. */
  readonly none: Float64Array;
  readonly alone: readonly Float64Array[];
  readonly without: readonly Float64Array[];
  readonly all: Float64Array;
  readonly coalitions: number;
}

/** Players that a coalition's number can hold. */
export const MOST_PLAYERS = 30;

/** Works out what each of `players` brings. */
export async function shapley(worth: Worth, players: number, request: ShapleyRequest): Promise<ShapleyResult> {
  if (players < 1 || players > MOST_PLAYERS)
    throw new RangeError(`This is a fault in the caller: there are 1 to ${MOST_PLAYERS} players and not ${players}.`);
  return players <= (request.exactUpTo ?? 12) ? exact(worth, players) : sampled(worth, players, request);
}

async function exact(worth: Worth, players: number): Promise<ShapleyResult> {
  const full = (1 << players) - 1;
  const coalitions = Array.from({ length: full + 1 }, (_, mask) => mask);
  const kept = new Kept(players);
  const values: Float64Array[] = [];
  let mask = 0;
  // Each coalition adds its own part to every value and is forgotten: futures times players is all that is held.
  for await (const row of worth(coalitions)) {
    kept.see(mask, row);
    const size = countOf(mask);
    for (let p = 0; p < players; p++) {
      values[p] ??= new Float64Array(row.length);
      const isIn = (mask & (1 << p)) !== 0;
      const weight = isIn ? weightOf(size - 1, players) : -weightOf(size, players);
      const into = values[p] as Float64Array;
      for (let i = 0; i < row.length; i++) into[i] = (into[i] as number) + weight * (row[i] as number);
    }
    mask++;
  }
  return { isExact: true, values, halves: values.map(() => 0), ...kept.rows(), coalitions: full + 1 };
}

async function sampled(worth: Worth, players: number, { seed, orders = 32 }: ShapleyRequest): Promise<ShapleyResult> {
  const full = (1 << players) - 1;
  const forward = Array.from({ length: orders }, (_, k) => shuffled(players, seed, `shapley/${k}`));
  const pairs = forward.map((order) => [order, [...order].reverse()]);
  const asked = new Set([0, full]);
  for (let p = 0; p < players; p++) asked.add(1 << p).add(full ^ (1 << p));
  for (const order of pairs.flat()) {
    let mask = 0;
    for (const p of order) {
      mask |= 1 << p;
      asked.add(mask);
    }
  }
  const coalitions = [...asked].sort((a, b) => a - b);
  const rows = new Map<number, Float64Array>();
  const kept = new Kept(players);
  let at = 0;
  for await (const row of worth(coalitions)) {
    const mask = coalitions[at++] as number;
    kept.see(mask, row);
    rows.set(mask, row);
  }
  const length = rows.get(full)?.length ?? 0;
  const values = Array.from({ length: players }, () => new Float64Array(length));
  const means = Array.from({ length: players }, () => [] as number[]);
  for (const pair of pairs) {
    const brought = Array.from({ length: players }, () => new Float64Array(length));
    for (const order of pair) {
      let mask = 0;
      for (const p of order) {
        const [before, after] = [rows.get(mask) as Float64Array, rows.get(mask | (1 << p)) as Float64Array];
        const into = brought[p] as Float64Array;
        for (let i = 0; i < length; i++)
          into[i] = (into[i] as number) + ((after[i] as number) - (before[i] as number)) / 2;
        mask |= 1 << p;
      }
    }
    brought.forEach((row, p) => {
      const into = values[p] as Float64Array;
      for (let i = 0; i < length; i++) into[i] = (into[i] as number) + (row[i] as number) / orders;
      means[p]?.push(mean(row.filter((value) => value === value)));
    });
  }
  const halves = means.map((of) => (Z * deviation(of)) / Math.sqrt(of.length));
  return { isExact: false, values, halves, ...kept.rows(), coalitions: coalitions.length };
}

/** The few coalitions that are told by themselves. */
class Kept {
  readonly #rows = new Map<number, Float64Array>();
  readonly #players: number;

  constructor(players: number) {
    this.#players = players;
  }

  see(mask: number, row: Float64Array): void {
    const size = countOf(mask);
    if (size < 2 || size >= this.#players - 1) this.#rows.set(mask, row);
  }

  rows(): Pick<ShapleyResult, "none" | "alone" | "without" | "all"> {
    const full = (1 << this.#players) - 1;
    const row = (mask: number): Float64Array => this.#rows.get(mask) as Float64Array;
    const each = Array.from({ length: this.#players }, (_, p) => 1 << p);
    return { none: row(0), alone: each.map(row), without: each.map((bit) => row(full ^ bit)), all: row(full) };
  }
}
