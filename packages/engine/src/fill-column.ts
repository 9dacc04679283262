/** A column of uniforms to a column of values: the same bits as `drawQuantile`. */
import { drawMachine } from "./draw-machine.js";
import type { Draw } from "./inputs.js";
import { BLOCK } from "./runner.js";

/** Gives the quantile of a draw at each uniform. */
export function fillColumn(draw: Draw, uniforms: Float64Array): Float64Array {
  const machine = drawMachine();
  const values = new Float64Array(uniforms.length);
  for (let from = 0; from < uniforms.length; from += BLOCK) {
    const piece = uniforms.subarray(from, from + BLOCK);
    machine.put(0, piece);
    values.set(machine.values(0, draw, piece.length), from);
  }
  return values;
}
