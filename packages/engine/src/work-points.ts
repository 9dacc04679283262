/** Cases at points that the caller chose: uniforms by key in place of the draws of a seed. */
import { drawQuantile } from "./draw-quantile.js";
import { fillColumn } from "./fill-column.js";
import { readyCase } from "./ready-case.js";
import { drawsOf } from "./run-blocks.js";
import { BLOCK, type CaseBlock, type RunCase } from "./runner.js";
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
        const values = given
          ? fillColumn(draw, given.subarray(0, count))
          : new Float64Array(BLOCK).fill(drawQuantile(draw, 1 / 2));
        return [column, values] as const;
      }),
    );
    return ready.map((one) => workCase(one, columns, 0, count));
  };
}
