/** A stream of uniforms by seed and key, as long as it is asked for. */
import { randomUniforms } from "@palanca/engine/run";

/** Gives numbers strictly between 0 and 1; the same seed and key give the same stream. */
export function streamOf(seed: number, key: string): () => number {
  let block = 0;
  let uniforms = randomUniforms(seed, `${key}/0`);
  let at = 0;
  return () => {
    if (at === uniforms.length) {
      block++;
      uniforms = randomUniforms(seed, `${key}/${block}`);
      at = 0;
    }
    return uniforms[at++] as number;
  };
}
