/** Latin hypercubes: in each block of 1,024 futures one draw of a key in each of 1,024 equal strata. McKay, Beckman and Conover, Technometrics 21, 1979. */
import { BLOCK } from "./runner.js";

/** Moves uniforms into strata dealt in random order, each by the next numbers of its own stream. */
export function stratify(uniforms: Float64Array, next: () => number): Float64Array {
  const order = new Uint16Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) order[i] = i;
  for (let i = BLOCK - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  for (let i = 0; i < BLOCK; i++) uniforms[i] = ((order[i] as number) + (uniforms[i] as number)) / BLOCK;
  return uniforms;
}
