/** Random bits by key: a stream of (seed, name, block) that no other stream can disturb. */

/**
 * A uniform has 53 bits, 21 and 32 of two words, and is moved to the middle of its cell so that 0 never comes; the topmost cell's middle
 * would round to 1.
 */
export const LOW_BITS = 0x1fffff;
export const WORD = 4294967296;
export const CELL = 1 / 9007199254740992;
export const BELOW_ONE = 1 - 1.1102230246251565e-16;

/** The four words of sfc32 (C. Doty-Humphrey, PractRand) from which a stream goes on, seeded through a hash of its key. */
export function streamStart(seed: number, key: string, block: number): [number, number, number, number] {
  const words = hashKey(`${seed}/${block}/${key}`);
  let [a, b, c, counter] = [words[0] | 0, words[1] | 0, words[2] | 0, words[3] | 0];
  // Fifteen words are thrown away, so that near keys have lost all likeness.
  for (let i = 0; i < 15; i++) {
    const word = (((a + b) | 0) + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    counter = (counter + 1) | 0;
  }
  return [a, b, c, counter];
}

/** The first uniforms of a stream, strictly between 0 and 1; fills `into`. `wasm/draw-code.ts` does the same for four streams at a time. */
export function randomNumbers(seed: number, key: string, block: number, into: Float64Array): Float64Array {
  let [a, b, c, counter] = streamStart(seed, key, block);
  const word = (): number => {
    const next = (((a + b) | 0) + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    counter = (counter + 1) | 0;
    return next;
  };
  for (let i = 0; i < into.length; i++) {
    const first = word() & LOW_BITS;
    const uniform = (first * WORD + (word() >>> 0) + 0.5) * CELL;
    into[i] = uniform < BELOW_ONE ? uniform : BELOW_ONE;
  }
  return into;
}

/** Four 32-bit words of a text (cyrb128 by bryc, public domain). */
function hashKey(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1 | 0, (h2 ^ h1) | 0, (h3 ^ h1) | 0, (h4 ^ h1) | 0];
}
