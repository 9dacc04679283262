/** Cases over futures in this thread, block by block, in order, with whatever makes a case ready. */
import { DrawnColumns } from "./drawn-columns.js";
import { BLOCK, type Block, type Design, type RunCase, type Runner } from "./runner.js";
import { columnOf, drawBlock, type KeyedDraw } from "./sample.js";
import { type ReadyCase, workCase } from "./work-case.js";

/** A runner that works here and now and gives way to other work between blocks. A page makes cases ready with the kernels that it carries. */
export function runnerOf(ready: (of: RunCase, keep: readonly string[]) => ReadyCase): Runner {
  const drawn = new DrawnColumns();
  return async function* (cases, design, options = {}) {
    const made = cases.map((one) => ready(one, design.keep));
    const draws = drawsOf(cases);
    const blocks = Math.ceil(design.futures / BLOCK);
    for (let index = options.from ?? 0; index < blocks; index++) {
      options.signal?.throwIfAborted();
      yield workBlock(made, draws, design, index, drawn);
      options.onProgress?.(Math.min((index + 1) * BLOCK, design.futures), design.futures);
      await new Promise((resume) => setTimeout(resume, 0));
    }
  };
}

/** Works one block; the same numbers whoever works it. `drawn` keeps columns for the next run, where it can hold all of this one. */
export function workBlock(
  ready: readonly ReadyCase[],
  draws: ReadonlyMap<string, KeyedDraw>,
  design: Design,
  index: number,
  drawn?: DrawnColumns,
): Block {
  const { first, count, columns } = drawnBlock(draws, design, index, drawn);
  return { index, first, count, cases: ready.map((one) => workCase(one, columns, first, count)) };
}

/** The futures of a block and their columns. */
export function drawnBlock(
  draws: ReadonlyMap<string, KeyedDraw>,
  design: Design,
  index: number,
  drawn: DrawnColumns | undefined,
): { readonly first: number; readonly count: number; readonly columns: ReadonlyMap<string, Float64Array> } {
  const first = index * BLOCK;
  const canHold = drawn?.holds(draws.size * Math.ceil(design.futures / BLOCK)) ?? false;
  const columns = drawBlock(design, draws, index, canHold ? drawn : undefined);
  return { first, count: Math.min(BLOCK, design.futures - first), columns };
}

/** Every draw of the cases by the name of its column. */
export function drawsOf(cases: readonly RunCase[]): Map<string, KeyedDraw> {
  const draws = new Map<string, KeyedDraw>();
  for (const { inputs } of cases) {
    for (const value of Object.values(inputs))
      if (value.feed === "draw") draws.set(columnOf(value), { key: value.key, draw: value.draw });
  }
  return draws;
}
