/**
 * Draws from a posterior by a random walk that takes a step up always and a step down sometimes. N. Metropolis et al., 1953; steps are tuned
 * while warming up (to a quarter taken, from there on fixed) and follow the spread seen by then, so numbers that hang together move together.
 */
import { log, mean, normalInverse } from "@palanca/engine/run";
import { streamOf } from "../stream.js";

export interface Chains {
  /** By number, by chain, the draws after warming up. */
  readonly draws: readonly (readonly Float64Array[])[];
  /** Potential scale reduction of the split chains (below 1.01: they tell the same) and effective number of draws. */
  readonly rHat: readonly number[];
  readonly effective: readonly number[];
  readonly taken: number;
}

export interface WalkOptions {
  readonly chains: number;
  readonly draws: number;
  readonly seed: number;
}

/** Walks over a log density from the starts (one a chain), steps at first as wide as `spans`. */
export function metropolis(
  logDensity: (at: readonly number[]) => number,
  starts: readonly (readonly number[])[],
  spans: readonly number[],
  { chains, draws, seed }: WalkOptions,
): Chains {
  const dimensions = spans.length;
  const kept = spans.map(() => Array.from({ length: chains }, () => new Float64Array(draws)));
  let taken = 0;
  for (let chain = 0; chain < chains; chain++) {
    const uniforms = streamOf(seed, `metropolis-${chain}`);
    let at = [...(starts[chain] as readonly number[])];
    let density = logDensity(at);
    let scale = 2.4 / Math.sqrt(dimensions);
    let factor = spans.map((span, i) => spans.map((_, j) => (i === j ? span : 0)));
    const warm = draws;
    const history: number[][] = [];
    let recent = 0;
    for (let step = 0; step < warm + draws; step++) {
      const normal = spans.map(() => normalInverse(uniforms()));
      const next = at.map((x, i) => x + scale * normal.reduce((sum, z, j) => sum + (factor[i]?.[j] ?? 0) * z, 0));
      const tried = logDensity(next);
      const isTaken = log(uniforms()) < tried - density;
      if (isTaken) [at, density] = [next, tried];
      if (step < warm) {
        recent += isTaken ? 1 : 0;
        history.push(at);
        if ((step + 1) % 100 === 0) {
          scale *= recent < 15 ? 0.7 : recent > 40 ? 1.4 : 1;
          recent = 0;
        }
        if ((step + 1) % 500 === 0) factor = factorOf(history.slice(history.length >> 1)) ?? factor;
      } else {
        taken += isTaken ? 1 : 0;
        for (const [i, x] of at.entries()) ((kept[i] as Float64Array[])[chain] as Float64Array)[step - warm] = x;
      }
    }
  }
  return {
    draws: kept,
    rHat: kept.map(rHatOf),
    effective: kept.map(effectiveOf),
    taken: taken / (chains * draws),
  };
}

/** Between and within the halves of the chains. A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, section 11.4. */
export function rHatOf(chains: readonly Float64Array[]): number {
  const halves = chains.flatMap((chain) => [
    chain.subarray(0, chain.length >> 1),
    chain.subarray(chain.length - (chain.length >> 1)),
  ]);
  const n = (halves[0] as Float64Array).length;
  const means = halves.map(mean);
  const within = mean(halves.map((half) => variance(half)));
  const between = n * variance(Float64Array.from(means));
  return within > 0 ? Math.sqrt((n - 1) / n + between / within / n) : Number.NaN;
}

/** Draws over the sum of their autocorrelations, pairs until the first that is not above zero (C. Geyer 1992). */
export function effectiveOf(chains: readonly Float64Array[]): number {
  const n = (chains[0] as Float64Array).length;
  const total = n * chains.length;
  const spread = mean(chains.map(variance));
  if (!(spread > 0)) return 0;
  const means = chains.map(mean);
  const correlation = (lag: number): number =>
    mean(
      chains.map((chain, c) => {
        const middle = means[c] as number;
        let sum = 0;
        for (let i = 0; i + lag < n; i++)
          sum += ((chain[i] as number) - middle) * ((chain[i + lag] as number) - middle);
        return sum / n / spread;
      }),
    );
  let sum = 1;
  for (let lag = 1; lag + 1 < n; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (!(pair > 0)) break;
    sum += 2 * pair;
  }
  return Math.min(total, total / sum);
}

function variance(values: Float64Array): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / Math.max(1, values.length - 1);
}

/** The lower factor of the spread seen; undefined when it has none. */
function factorOf(history: readonly (readonly number[])[]): number[][] | undefined {
  const n = history[0]?.length ?? 0;
  const middle = Array.from({ length: n }, (_, i) => mean(history.map((at) => at[i] as number)));
  const lower = Array.from({ length: n }, () => Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = mean(
        history.map((at) => ((at[i] as number) - (middle[i] as number)) * ((at[j] as number) - (middle[j] as number))),
      );
      for (let k = 0; k < j; k++) sum -= (lower[i]?.[k] as number) * (lower[j]?.[k] as number);
      if (i === j && !(sum > 0)) return undefined;
      (lower[i] as number[])[j] = i === j ? Math.sqrt(sum) : sum / (lower[j]?.[j] as number);
    }
  }
  return lower;
}
