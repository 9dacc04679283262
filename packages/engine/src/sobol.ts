/**
 * Scrambled Sobol' points: one dimension a key in order of declaration, 32 bits, nested uniform (Owen) scrambling by hash.
 * A. B. Owen, Journal of Complexity 14, 1998; hash-based by B. Burley, JCGT 9(4), 2020, with the constants of N. Vegdahl, 2021.
 */
import { type Problem, ProblemsError } from "./problem.js";
import { randomNumbers } from "./random-stream.js";
import { BLOCK } from "./runner.js";
import { DIMENSIONS, polynomialOf } from "./sobol-directions.js";

/** How many uncertainties can be drawn by Sobol' points. */
export const SOBOL_DIMENSIONS = DIMENSIONS;

const CELLS = 4294967296;

/** The name of the stream that says where within their cells a key's points lie. */
export const cellsOf = (key: string): string => `${key}/cell`;

/**
 * What a key's points of a block are made of. The dimension is the key's place among all keys; a key added last leaves the others alone.
 * `wasm/sobol-code.ts` makes the points of it.
 */
export interface SobolStart {
  readonly directions: Uint32Array;
  /** The bits of the block's first point, and what scrambles all of them. */
  readonly first: number;
  readonly scramble: number;
}

export function sobolStart(seed: number, key: string, block: number, keys: readonly string[]): SobolStart {
  if (keys.length > SOBOL_DIMENSIONS) throw new ProblemsError([tooMany(keys)]);
  const directions = directionNumbers(keys.indexOf(key));
  const scramble = Math.floor((randomNumbers(seed, key, 0, new Float64Array(1))[0] as number) * CELLS);
  return { directions, first: pointBits(block * BLOCK, directions), scramble };
}

function tooMany(keys: readonly string[]): Problem {
  return {
    kind: "too-many-uncertainties",
    where: { symbol: keys[SOBOL_DIMENSIONS] as string },
    seen: `${keys.length} uncertainties to be drawn by Sobol' points`,
    needed: `The table of direction numbers serves ${SOBOL_DIMENSIONS}.`,
    todo: "Sample by `latin`, which serves any number, or hold the uncertainties that matter least.",
  };
}

/** The 32 direction numbers of a dimension, counted from 0 (the van der Corput sequence). */
export function directionNumbers(dimension: number): Uint32Array {
  const v = new Uint32Array(32);
  if (dimension === 0) return v.map((_, i) => 1 << (31 - i));
  const { a, m } = polynomialOf(dimension + 1);
  const s = m.length;
  for (let i = 0; i < 32; i++) {
    if (i < s) v[i] = (m[i] as number) << (31 - i);
    else {
      let value = (v[i - s] as number) ^ ((v[i - s] as number) >>> s);
      for (let k = 1; k < s; k++) if ((a >> (s - 1 - k)) & 1) value ^= v[i - k] as number;
      v[i] = value;
    }
  }
  return v;
}

/** The bits of a point by its number, unscrambled; points come in the order of their numbers (not in that of the Gray code). */
export function pointBits(number: number, directions: Uint32Array): number {
  let bits = 0;
  for (let i = 0, rest = number; rest > 0; i++, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) bits ^= directions[i] as number;
  return bits >>> 0;
}
