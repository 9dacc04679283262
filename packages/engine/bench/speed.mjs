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
  const few = name === "M1" ? BLOCK : BLOCK / 8;
  const byHand = perFuture(seconds, () => byName[name](drawn, into, few, undefined, model.arrays), few);
  const some = name === "M1" ? BLOCK : 8;
  const byMathjs = perFuture(
    seconds,
    () => {
      for (let i = 0; i < some; i++) evaluate(drawn.map((column) => column[i]));
    },
    some,
  );
  const byC = c && 1 / c.run(name, drawn, outputs, seconds).runsPerSecond;
  return { name, forms: { C: byC, "this engine": speedOf(one, seconds), JavaScript: byHand, mathjs: byMathjs } };
}
