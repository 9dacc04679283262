/**
 * Scrambled Sobol' points: dimension by rank of the key, 32 bits, nested uniform (Owen) scrambling by hash.
 * A. B. Owen, Journal of Complexity 14, 1998; hash-based by B. Burley, JCGT 9(4), 2020.
 */
import { randomStream } from "./random-stream.js";
import { BLOCK } from "./runner.js";
import { directions } from "./sobol-directions.js";

/** How many uncertainties can be drawn by Sobol' points. */
export const SOBOL_DIMENSIONS = directions.length + 1;

/** Uniforms of one key for a block. The dimension is the key's place among all keys; a key added last leaves the others alone. */
export function sobolUniforms(seed: number, key: string, block: number, keys: readonly string[]): Float64Array {
  const dimension = keys.indexOf(key);
  if (dimension >= SOBOL_DIMENSIONS)
    throw new RangeError(`Sobol' points serve ${SOBOL_DIMENSIONS} uncertainties; ${key} is one more`);
  const numbers = directionNumbers(dimension);
  const scramble = Math.floor(randomStream(seed, key, 0)() * 4294967296);
  const within = randomStream(seed, `${key}/cell`, block);
  const uniforms = new Float64Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) {
    const bits = scrambled(point(block * BLOCK + i, numbers), scramble);
    // A point is one of 2^32 cells; where it lies within its cell is drawn.
    uniforms[i] = (bits + within()) / 4294967296;
  }
  return uniforms;
}

/** The 32 direction numbers of a dimension (0 is the van der Corput sequence). */
export function directionNumbers(dimension: number): Uint32Array {
  const v = new Uint32Array(32);
  const [a = 0, ...m] = dimension === 0 ? [0, 1] : (directions[dimension - 1] as string).split(" ").map(Number);
  const s = m.length;
  for (let i = 0; i < 32; i++) {
    if (dimension === 0) v[i] = (1 << (31 - i)) >>> 0;
    else if (i < s) v[i] = ((m[i] as number) << (31 - i)) >>> 0;
    else {
      let value = (v[i - s] as number) ^ ((v[i - s] as number) >>> s);
      for (let k = 1; k < s; k++) if ((a >> (s - 1 - k)) & 1) value ^= v[i - k] as number;
      v[i] = value >>> 0;
    }
  }
  return v;
}

/** The bits of point `index`, by the bits of its number. */
export function point(index: number, numbers: Uint32Array): number {
  let bits = 0;
  for (let i = 0, rest = index; rest > 0; i++, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) bits ^= numbers[i] as number;
  return bits >>> 0;
}

/** Owen scrambling: each bit is flipped by a hash of the bits above it (Laine and Karras, on reversed bits). */
function scrambled(bits: number, seed: number): number {
  let x = reverse(bits);
  x = (x + seed) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reverse(x >>> 0);
}

function reverse(bits: number): number {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}
