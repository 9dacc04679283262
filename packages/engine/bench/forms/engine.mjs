/** This engine, by its public names alone. */
import { BLOCK, readyCase } from "@palanca/engine";
import { DrawnColumns, drawsOf, trace, workBlock } from "@palanca/engine/run";
import { caseOf, measures } from "../reference-models.mjs";

/** Outputs of one future whose parameters are given in the order of the model's file. */
export function outputsOf(name, reference, parameters) {
  const one = caseOf(name, reference);
  const keys = Object.values(one.inputs).flatMap((value) => (value.feed === "draw" ? [value.key] : []));
  const got = trace(one, Object.fromEntries(keys.map((key, i) => [key, parameters[i]]))).measures;
  return measures[name].map((measure) => got[measure]);
}

const designOf = (futures, keep = []) => ({ seed: 1, futures, sampling: "latin", keep });

/** Works one case over and over, `seconds` long, its columns drawn before; gives seconds a future. Long models take part of a block at a time. */
export function speedOf(one, seconds, keep = []) {
  const ready = [readyCase(one, keep)];
  const draws = drawsOf([one]);
  const drawn = new DrawnColumns();
  const by = (futures, time) =>
    perFuture(time, () => workBlock(ready, draws, designOf(futures, keep), 0, drawn), futures);
  const whole = by(BLOCK, seconds / 3);
  return Math.min(whole, by(BLOCK / 8, seconds));
}

/** Seconds a future: the fastest of several spells, short enough that what else the machine does counts little. */
export function perFuture(seconds, work, futures = BLOCK) {
  for (let i = 0; i < 4; i++) work(i);
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + seconds * 1000;
  for (let spell = 0; spell < 8 || performance.now() < end; spell++) {
    const start = performance.now();
    work(spell % 4);
    best = Math.min(best, (performance.now() - start) / (1000 * futures));
  }
  return best;
}
