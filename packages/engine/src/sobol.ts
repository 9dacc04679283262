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
 * Uniforms of one key for a block. The dimension is the key's place among all keys; a key added last leaves the others alone. `within` are
 * uniforms of the key's cells.
 */
export function sobolUniforms(
  seed: number,
  key: string,
  block: number,
  keys: readonly string[],
  within: Float64Array,
): Float64Array {
  if (keys.length > SOBOL_DIMENSIONS) throw new ProblemsError([tooMany(keys)]);
  const numbers = directionNumbers(keys.indexOf(key));
  const scramble = Math.floor((randomNumbers(seed, key, 0, new Float64Array(1))[0] as number) * CELLS);
  const bits = blockOfPoints(block, numbers);
  const uniforms = new Float64Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) {
    // A point is one of 2^32 cells; where it lies within its cell is drawn, but never at its ends.
    uniforms[i] =
      (scrambled(bits[i] as number, scramble) + ((((within[i] as number) * 65536) | 0) + 0.5) / 65536) / CELLS;
  }
  return uniforms;
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

/** The bits of a block's points, unscrambled, in the order of their numbers (not in that of the Gray code). */
export function blockOfPoints(block: number, numbers: Uint32Array): Uint32Array {
  const bits = new Uint32Array(BLOCK);
  for (let i = 0, rest = block * BLOCK; rest > 0; i++, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) bits[0] = (bits[0] as number) ^ (numbers[i] as number);
  // A number is one without its lowest bit, and that bit.
  for (let i = 1; i < BLOCK; i++)
    bits[i] = (bits[i & (i - 1)] as number) ^ (numbers[31 - Math.clz32(i & -i)] as number);
  return bits;
}

/** Owen scrambling: each bit is flipped by a hash of the seed and the bits above it (Laine and Karras, on reversed bits). */
function scrambled(bits: number, seed: number): number {
  let x = reverse(bits);
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverse(x);
}

function reverse(bits: number): number {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}
