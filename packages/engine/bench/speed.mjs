/** Runs a second of each reference model in each form, parameters already drawn, on one thread. */
import { BLOCK } from "@palanca/engine";
import { drawBlock, drawsOf } from "@palanca/engine/run";
import { perFuture, speedOf } from "./forms/engine.mjs";
import { byName } from "./forms/javascript.mjs";
import { evaluatorOf } from "./forms/mathjs.mjs";
import { caseOf } from "./reference-models.mjs";

/** Gives rows: model, form, runs a second. */
export function measureSpeed(name, reference, c, seconds) {
  const model = reference[name];
  const one = caseOf(name, reference);
  const drawn = [...drawBlock({ seed: 1, sampling: "latin" }, drawsOf([one]), 0).values()];
  const outputs = model.check_rows[0].outputs.length;
  const into = Array.from({ length: outputs }, () => new Float64Array(BLOCK));
  const evaluate = evaluatorOf(name, reference);
  const engine = speedOf(one, seconds);
  const byHand = perFuture(seconds, () => byName[name](drawn, into, BLOCK, undefined, model.arrays));
  const few = name === "M1" ? BLOCK : 32;
  const byMathjs =
    perFuture(seconds, () => {
      for (let i = 0; i < few; i++) evaluate(drawn.map((column) => column[i]));
    }) *
    (BLOCK / few);
  const byC = c && 1 / c.run(name, drawn, outputs, seconds).runsPerSecond;
  return {
    name,
    drawing: engine.drawing,
    forms: { C: byC, "this engine": engine.running, JavaScript: byHand, mathjs: byMathjs },
  };
}
