/**
 * Morris' elementary effects: a cheap first look at which uncertainties matter and which bend or act together.
 * M. D. Morris, Technometrics 33, 1991; mu* after F. Campolongo, J. Cariboni and A. Saltelli, Environmental Modelling & Software 22, 2007.
 * A trajectory starts at a point of a grid of p levels and moves one variable after the other by p / (2 (p - 1)).
 *
 * Worked case: y = 3a - 2b has mu 3 and -2, mu* 3 and 2, and sigma 0 and 0.
 */
import { deviation, mean } from "@palanca/engine/run";
import { type Evaluate, pointsOf, wholeNumbers } from "./evaluate.js";
import { type Estimate, halvesOf } from "./sobol-indices.js";

export interface MorrisRequest {
  readonly seed: number;
  /** Even. */
  readonly levels?: number;
  readonly trajectories?: number;
  /** Share of each tail that the grid leaves out; draws without end have no 0th percentile. */
  readonly edge?: number;
  readonly resamples?: number;
  readonly signal?: AbortSignal;
}

/** Effects of going once through the whole grid, in the output's unit. */
export interface ElementaryEffects {
  readonly mu: number;
  readonly muStar: Estimate;
  /** How much the effect differs from place to place: bends and interactions. */
  readonly sigma: number;
}

export interface MorrisResult {
  /** By output, then by variable. */
  readonly outputs: readonly (readonly ElementaryEffects[])[];
  readonly runs: number;
  readonly trajectories: number;
  /** Trajectories left out because one of their runs failed. */
  readonly failed: number;
}

/** A change below this share of the largest output is what rounding leaves, and no effect. */
const DUST = 1e-12;

/** Works the elementary effects out. */
export async function morris(evaluate: Evaluate, variables: number, request: MorrisRequest): Promise<MorrisResult> {
  const { levels = 4, trajectories = 32, edge = 0, resamples = 100, seed } = request;
  const step = levels / (2 * (levels - 1));
  const size = variables + 1;
  const columns = Array.from({ length: variables }, () => new Float64Array(trajectories * size));
  const orders: number[][] = [];
  const signs: number[][] = [];
  for (let t = 0; t < trajectories; t++) {
    // Many trajectories take long to lay out; whoever gives up is heard.
    if (t % 256 === 255) await new Promise((resume) => setTimeout(resume, 0));
    request.signal?.throwIfAborted();
    orders.push(shuffled(variables, seed, `morris/order/${t}`));
    const starts = wholeNumbers(seed, `morris/start/${t}`, Math.max(1, variables), levels);
    // From the lower half of the grid a variable moves up, from the upper half down.
    const up = Array.from(starts, (k) => (k < levels / 2 ? 1 : -1));
    signs.push(up);
    const at = Array.from(starts, (k) => k / (levels - 1));
    for (let point = 0; point < size; point++) {
      if (point > 0) {
        const moved = orders[t]?.[point - 1] as number;
        at[moved] = (at[moved] as number) + (up[moved] as number) * step;
      }
      for (const [v, column] of columns.entries()) column[t * size + point] = edge + (1 - 2 * edge) * (at[v] as number);
    }
  }
  const outputs = await evaluate(columns);
  const isSound = (t: number): boolean =>
    outputs.every((values) => values.subarray(t * size, (t + 1) * size).every((value) => value - value === 0));
  const sound = Array.from({ length: trajectories }, (_, t) => t).filter(isSound);
  return {
    outputs: outputs.map((values) => {
      const dust =
        DUST * values.reduce((most, value) => (value - value === 0 ? Math.max(most, Math.abs(value)) : most), 0);
      return columns.map((_, v) => {
        const effects = sound.map((t) => {
          const point = (orders[t]?.indexOf(v) ?? 0) + 1;
          const change = (values[t * size + point] as number) - (values[t * size + point - 1] as number);
          return Math.abs(change) <= dust ? 0 : (change / step) * (signs[t]?.[v] as number);
        });
        return summed(effects, seed, resamples);
      });
    }),
    runs: trajectories * size,
    trajectories: sound.length,
    failed: trajectories - sound.length,
  };
}

function summed(effects: readonly number[], seed: number, resamples: number): ElementaryEffects {
  const sizes = effects.map(Math.abs);
  const n = sizes.length;
  const means = Array.from({ length: n > 1 ? resamples : 0 }, (_, k) =>
    mean(Array.from(wholeNumbers(seed, `bootstrap/${k}`, n, n), (i) => sizes[i] as number)),
  );
  return {
    mu: mean(effects),
    muStar: { value: mean(sizes), half: n > 1 ? halvesOf(n) * deviation(means) : Number.NaN },
    sigma: deviation(effects),
  };
}

/** 0 to count - 1 in random order. */
export function shuffled(count: number, seed: number, name: string): number[] {
  const [uniforms] = pointsOf([name], { seed, sampling: "plain" }, 0, Math.max(1, count));
  const keys = uniforms as Float64Array;
  return Array.from({ length: count }, (_, i) => i).sort((i, j) => (keys[i] as number) - (keys[j] as number) || i - j);
}
