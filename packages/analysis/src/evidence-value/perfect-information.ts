/**
 * What it would be worth to know before choosing: the mean of the best choice in each future, less the best choice on average.
 *
 * Worked case: doing nothing gives 0, acting -1 or 1 with equal chance. On average both give 0; who knew would act in one of two futures
 * and get 1, so knowing is worth 1/2.
 */
import { deviation, mean } from "@palanca/engine/run";
import { streamOf } from "../stream.js";
import { project } from "./conditional-mean.js";

/** Utilities by policy and future, more is better. */
type Table = readonly Float64Array[];

/** The policy that is best on average: what would be chosen today. */
export function bestNow(table: Table): number {
  const means = table.map(mean);
  return means.indexOf(Math.max(...means));
}

/** Expected value of perfect information on everything, with the half-width of its 95 percent interval. */
export function perfectInformation(table: Table): { value: number; margin: number } {
  const gains = gainsOf(advantages(table));
  return { value: mean(gains), margin: (1.96 * deviation(gains)) / Math.sqrt(gains.length) };
}

export interface PartialInformation {
  readonly value: number;
  /** What the same regression gives when futures are shuffled, so that there is nothing to know: its largest of 19. */
  readonly floor: number;
}

/** Expected value of knowing what the basis stands for, and nothing else. */
export function partialInformation(table: Table, basis: readonly Float64Array[], seed: number): PartialInformation {
  const own = advantages(table);
  const worthOf = (rows: Table): number => mean(gainsOf(rows.map((row) => project(basis, row))));
  let floor = 0;
  for (let k = 0; k < 19; k++) {
    const order = shuffled(table[0]?.length ?? 0, streamOf(seed, `shuffle-${k}`));
    floor = Math.max(floor, worthOf(own.map((row) => row.map((_, i) => row[order[i] as number] as number))));
  }
  return { value: Math.min(worthOf(own), perfectInformation(table).value), floor };
}

/** How much better than today's choice each other policy is, future by future. */
function advantages(table: Table): Float64Array[] {
  const best = bestNow(table);
  const standing = table[best] as Float64Array;
  return table
    .filter((_, policy) => policy !== best)
    .map((row) => row.map((value, i) => value - (standing[i] as number)));
}

/** What a better choice would bring in each future; none where today's is the best. */
function gainsOf(rows: Table): Float64Array {
  return Float64Array.from(rows[0] ?? [], (_, i) => rows.reduce((most, row) => Math.max(most, row[i] as number), 0));
}

function shuffled(count: number, uniforms: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniforms() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}
