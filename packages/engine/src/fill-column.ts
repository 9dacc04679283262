/** A column of uniforms to a column of values: the same bits as `drawQuantile`, with a loop of its own for what is drawn most. */
import { distributionOf } from "./distribution-of.js";
import { exp, normalInverse } from "./elementary.js";
import type { Draw } from "./inputs.js";
import { rangeDraw } from "./range-draw.js";

/** Gives the quantile of a draw at each uniform. */
export function fillColumn(draw: Draw, uniforms: Float64Array): Float64Array {
  const values = new Float64Array(uniforms.length);
  if (draw.kind === "range") return fillColumn(rangeDraw(draw.low, draw.high), uniforms);
  if (draw.kind === "uniform" && draw.high !== draw.low) fillUniform(draw.low, draw.high - draw.low, uniforms, values);
  else if (draw.kind === "normal" && draw.sd !== 0) fillNormal(draw.mean, draw.sd, uniforms, values);
  else if (draw.kind === "lognormal" && draw.sdLog !== 0) {
    fillNormal(draw.meanLog, draw.sdLog, uniforms, values);
    for (let i = 0; i < values.length; i++) values[i] = exp(values[i] as number);
  } else if (draw.kind === "triangular" && draw.high !== draw.low)
    fillTriangular(draw.low, draw.mode, draw.high, uniforms, values);
  else {
    const { quantile } = distributionOf(draw);
    for (let i = 0; i < values.length; i++) {
      const p = uniforms[i] as number;
      values[i] = quantile(p, 1 - p);
    }
  }
  return values;
}

function fillUniform(low: number, width: number, uniforms: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = low + (uniforms[i] as number) * width;
}

function fillNormal(mean: number, sd: number, uniforms: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const p = uniforms[i] as number;
    values[i] = mean + sd * (p <= 1 / 2 ? normalInverse(p) : -normalInverse(1 - p));
  }
}

function fillTriangular(low: number, mode: number, high: number, uniforms: Float64Array, values: Float64Array): void {
  const width = high - low;
  const rise = mode - low;
  const fall = high - mode;
  const turn = rise / width;
  for (let i = 0; i < values.length; i++) {
    const p = uniforms[i] as number;
    values[i] = p < turn ? low + Math.sqrt(p * width * rise) : high - Math.sqrt((1 - p) * width * fall);
  }
}
