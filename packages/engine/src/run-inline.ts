/** Runs cases over futures in this thread, block by block, in order. */
import { BLOCK, type Block, type Design, type RunCase, type Runner } from "./runner.js";
import { columnOf, drawBlock, type KeyedDraw } from "./sample.js";
import { type ReadyCase, readyCase, workCase } from "./work-case.js";

/** Works every case over every future here and now; gives way to other work between blocks. */
export const runInline: Runner = async function* (cases, design, options = {}) {
  const ready = cases.map((one) => readyCase(one, design.keep));
  const draws = drawsOf(cases);
  const blocks = Math.ceil(design.futures / BLOCK);
  for (let index = 0; index < blocks; index++) {
    options.signal?.throwIfAborted();
    yield workBlock(ready, draws, design, index);
    options.onProgress?.(Math.min((index + 1) * BLOCK, design.futures), design.futures);
    await new Promise((resume) => setTimeout(resume, 0));
  }
};

/** Works one block; the same numbers whoever works it. */
export function workBlock(
  ready: readonly ReadyCase[],
  draws: ReadonlyMap<string, KeyedDraw>,
  design: Design,
  index: number,
): Block {
  const first = index * BLOCK;
  const count = Math.min(BLOCK, design.futures - first);
  const columns = drawBlock(design, draws, index);
  return { index, first, count, cases: ready.map((one) => workCase(one, columns, first, count)) };
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
