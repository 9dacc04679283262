/** A runner that works many cases a few at a time, so that keys are read between them; what fills more than a block goes to workers whole. */
import { BLOCK, type Block, type Runner } from "@palanca/engine";

/** Cases worked before keys are read again. */
const PIECE = 4;

/** Wraps a runner. Draws are keyed by name and not by case, so that the numbers are the same. */
export function inPieces(run: Runner): Runner {
  return async function* (cases, design, options) {
    if (design.futures > BLOCK || cases.length <= PIECE) {
      yield* run(cases, design, options);
      return;
    }
    const done: Block[] = [];
    for (let first = 0; first < cases.length; first += PIECE) {
      for await (const block of run(cases.slice(first, first + PIECE), design, options)) done.push(block);
      await new Promise((resume) => setTimeout(resume, 0));
      options?.signal?.throwIfAborted();
    }
    const [block] = done;
    if (block) yield { ...block, cases: done.flatMap((one) => one.cases) };
  };
}
