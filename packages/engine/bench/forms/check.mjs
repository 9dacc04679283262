/** Every form must give the outputs of the file's check rows to 1e-10 before it is timed. */

import { outputsOf } from "./engine.mjs";
import { byName } from "./javascript.mjs";
import { evaluatorOf } from "./mathjs.mjs";

const WITHIN = 1e-10;

/** Gives the largest relative distance by form; throws when one is too large. */
export function checkForms(name, reference, c) {
  const rows = reference[name].check_rows;
  const outputs = rows[0].outputs.length;
  const columns = rows[0].parameters.map((_, i) =>
    Float64Array.from({ length: 64 }, (_unused, row) => rows[row % rows.length].parameters[i]),
  );
  const evaluate = evaluatorOf(name, reference);
  const byHand = Array.from({ length: outputs }, () => new Float64Array(64));
  byName[name](columns, byHand, rows.length, undefined, reference[name].arrays);
  const byC = c?.run(name, columns, outputs, 0).outputs;
  const worst = {
    "this engine": worstOf(rows, (row) => outputsOf(name, reference, row.parameters)),
    mathjs: worstOf(rows, (row) => evaluate(row.parameters)),
    JavaScript: worstOf(rows, (_, at) => byHand.map((column) => column[at])),
    ...(byC ? { C: worstOf(rows, (_, at) => byC.map((column) => column[at])) } : {}),
  };
  for (const [form, apart] of Object.entries(worst))
    if (!(apart <= WITHIN))
      throw new Error(
        `${form} gives other outputs than the check rows of ${name}: off by ${apart}, ${WITHIN} is allowed.`,
      );
  return worst;
}

function worstOf(rows, outputsAt) {
  let worst = 0;
  rows.forEach((row, at) =>
    outputsAt(row, at).forEach((got, i) => {
      const apart = Math.abs(got / row.outputs[i] - 1);
      worst = apart <= worst ? worst : apart;
    }),
  );
  return worst;
}
