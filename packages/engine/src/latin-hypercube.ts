/** Latin hypercubes: in each block of 1,024 futures one draw of a key in each of 1,024 equal strata. McKay, Beckman and Conover, Technometrics 21, 1979. */
import { BLOCK } from "./runner.js";

const order = new Uint16Array(BLOCK);

/** The draws of a block from 2,047 uniforms: the first 1,024 say where within its stratum a draw lies, the others deal the strata. */
export function stratified(uniforms: Float64Array): Float64Array {
  for (let i = 0; i < BLOCK; i++) order[i] = i;
  for (let i = BLOCK - 1; i > 0; i--) {
    const j = ((uniforms[2 * BLOCK - 1 - i] as number) * (i + 1)) | 0;
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  const draws = new Float64Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) draws[i] = ((order[i] as number) + (uniforms[i] as number)) / BLOCK;
  return draws;
}
