/** Bands of kept series over many futures: blocks are counted where the kernel leaves them, and no path is kept. */
import { BandAccumulator } from "./band-accumulator.js";
import { DrawnColumns } from "./drawn-columns.js";
import { readyCase } from "./ready-case.js";
import { drawnBlock, drawsOf } from "./run-blocks.js";
import { BLOCK, type Design, type RunCase, type RunOptions } from "./runner.js";
import type { KeyedDraw } from "./sample.js";
import { failuresAmong, type ReadyCase, runCase } from "./work-case.js";

/** Gives the bands of every case over all futures. Aborting rejects with an AbortError. */
export type BandRunner = (
  cases: readonly RunCase[],
  design: Design,
  options?: Omit<RunOptions, "from">,
) => Promise<readonly BandAccumulator[]>;

/** Counts every case over every future here and now; gives way to other work between blocks. */
export const bandsInline: BandRunner = async (cases, design, options = {}) => {
  const ready = cases.map((one) => readyCase(one, design.keep));
  const draws = drawsOf(cases);
  const drawn = new DrawnColumns();
  const bands = cases.map(() => new BandAccumulator());
  for (let index = 0; index * BLOCK < design.futures; index++) {
    options.signal?.throwIfAborted();
    countBlock(ready, draws, design, index, drawn, bands);
    options.onProgress?.(Math.min((index + 1) * BLOCK, design.futures), design.futures);
    await new Promise((resume) => setImmediate(resume));
  }
  return bands;
};

/** Works one block and counts it into the accumulators of the cases. */
export function countBlock(
  ready: readonly ReadyCase[],
  draws: ReadonlyMap<string, KeyedDraw>,
  design: Design,
  index: number,
  drawn: DrawnColumns,
  bands: readonly BandAccumulator[],
): void {
  const { first, count, columns } = drawnBlock(draws, design, index, drawn);
  for (const [i, one] of ready.entries()) {
    const into = bands[i] as BandAccumulator;
    const { memory, layout } = one.kernel;
    const failures = failuresAmong(runCase(one, columns, count), one, columns, first);
    into.addFailures(failures);
    const points = layout.steps + 1;
    for (const { name, element, offset } of layout.series) {
      for (let point = 0; point < points; point++) {
        const from = offset / 8 + point * BLOCK;
        for (const { future } of failures) memory[from + future - first] = Number.NaN;
        into.addRow(name, element * points + point, memory.subarray(from, from + count));
      }
    }
  }
}
