/** Runs cases over futures in this thread, block by block, in order. */
import type { Draw } from "./inputs.js";
import { BLOCK, type Block, type Design, type RunCase, type Runner } from "./runner.js";
import { drawBlock } from "./sample.js";
import { type ReadyCase, readyCase, workCase } from "./work-case.js";

/** Works every case over every future here and now; gives way to other work between blocks. */
export const runInline: Runner = async function* (cases, design, options = {}) {
  const ready = cases.map((one) => readyCase(one, BLOCK));
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
  draws: ReadonlyMap<string, Draw>,
  design: Design,
  index: number,
): Block {
  const first = index * BLOCK;
  const count = Math.min(BLOCK, design.futures - first);
  const columns = drawBlock(design, draws, index);
  return { index, first, count, cases: ready.map((one) => workCase(one, columns, first, count, design.keep)) };
}

/** Every draw of the cases by key. Inputs that share a key share the draw; a case's own draw under the same key gets a key of its own. */
export function drawsOf(cases: readonly RunCase[]): Map<string, Draw> {
  const draws = new Map<string, Draw>();
  for (const { inputs } of cases) {
    for (const value of Object.values(inputs))
      if (value.feed === "draw" && !draws.has(value.key)) draws.set(value.key, value.draw);
  }
  return draws;
}
