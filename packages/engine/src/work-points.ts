/** Cases at points that the caller chose: uniforms by key in place of the draws of a seed; and a runner that begins at a later block. */
import { drawQuantile } from "./draw-quantile.js";
import { readyCase } from "./ready-case.js";
import { drawsOf, workBlock } from "./run-blocks.js";
import { BLOCK, type CaseBlock, type RunCase, type Runner } from "./runner.js";
import { workCase } from "./work-case.js";

/** Works every case at up to 1,024 points a call. `uniforms` holds a column by key, strictly between 0 and 1; other keys stand at one half. */
export function pointWorker(
  cases: readonly RunCase[],
  keep: readonly string[],
): (uniforms: ReadonlyMap<string, Float64Array>, count: number) => CaseBlock[] {
  const ready = cases.map((one) => readyCase(one, keep));
  const draws = [...drawsOf(cases)];
  return (uniforms, count) => {
    const columns = new Map(
      draws.map(([column, { key, draw }]) => {
        const given = uniforms.get(key);
        const values = new Float64Array(BLOCK).fill(drawQuantile(draw, 1 / 2));
        if (given) for (let i = 0; i < count; i++) values[i] = drawQuantile(draw, given[i] as number);
        return [column, values] as const;
      }),
    );
    return ready.map((one) => workCase(one, columns, 0, count));
  };
}

/** Runs here and now from block `first` on; the blocks are those that a whole run would give. */
export function runInlineFrom(first: number): Runner {
  return async function* (cases, design, options = {}) {
    const ready = cases.map((one) => readyCase(one, design.keep));
    const draws = drawsOf(cases);
    for (let index = first; index * BLOCK < design.futures; index++) {
      options.signal?.throwIfAborted();
      yield workBlock(ready, draws, design, index);
      options.onProgress?.(Math.min((index + 1) * BLOCK, design.futures), design.futures);
      await new Promise((resume) => setTimeout(resume, 0));
    }
  };
}
