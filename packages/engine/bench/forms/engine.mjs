/** This engine, by its public names alone. */
import { BLOCK, readyCase } from "@palanca/engine";
import { drawBlock, drawsOf, trace, workBlock } from "@palanca/engine/run";
import { caseOf, measures } from "../reference-models.mjs";

/** Outputs of one future whose parameters are given in the order of the model's file. */
export function outputsOf(name, reference, parameters) {
  const one = caseOf(name, reference);
  const keys = Object.values(one.inputs).flatMap((value) => (value.feed === "draw" ? [value.key] : []));
  const got = trace(one, Object.fromEntries(keys.map((key, i) => [key, parameters[i]]))).measures;
  return measures[name].map((measure) => got[measure]);
}

const designOf = (futures, keep = []) => ({ seed: 1, futures, sampling: "latin", keep });

/** Works blocks of one case over and over, `seconds` long; gives seconds a future with and without the drawing. */
export function speedOf(one, seconds, keep = []) {
  const ready = [readyCase(one, keep)];
  const draws = drawsOf([one]);
  const design = designOf(64 * BLOCK, keep);
  const whole = perFuture(seconds, (index) => workBlock(ready, draws, design, index));
  const drawing = perFuture(seconds / 3, (index) => drawBlock(design, draws, index));
  return { whole, drawing, running: whole - drawing };
}

/** Seconds a future: the fastest of several blocks, short enough that what else the machine does counts little. */
export function perFuture(seconds, work) {
  for (let i = 0; i < 4; i++) work(i);
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + seconds * 1000;
  for (let block = 0; block < 8 || performance.now() < end; block++) {
    const start = performance.now();
    work(block % 4);
    best = Math.min(best, (performance.now() - start) / (1000 * BLOCK));
  }
  return best;
}
