/**
 * Futures by number: the only randomness in the repository.
 * A draw depends on seed, key and number of the future alone, so adding an uncertainty leaves the other draws alone.
 */
import { drawQuantile } from "./draw-quantile.js";
import { normalCdf, normalInverse } from "./elementary.js";
import type { Correlation, Draw } from "./inputs.js";
import { randomStream } from "./random-stream.js";
import { BLOCK, type Design } from "./runner.js";
import { sobolUniforms } from "./sobol.js";

/** Uniforms of one key for the futures of a block: 1,024 numbers strictly between 0 and 1. */
export function uniformsOf(
  design: Pick<Design, "seed" | "sampling">,
  key: string,
  block: number,
  keys: readonly string[],
): Float64Array {
  if (design.sampling === "sobol") return sobolUniforms(design.seed, key, block, keys);
  const next = randomStream(design.seed, key, block);
  const uniforms = new Float64Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) uniforms[i] = next();
  return design.sampling === "latin" ? stratify(uniforms, next) : uniforms;
}

/** Plain uniforms of one key for the first block; for checks and tests that need a fixed set of futures. */
export function randomUniforms(seed: number, key: string): Float64Array {
  return uniformsOf({ seed, sampling: "plain" }, key, 0, [key]);
}

/** One draw in each of 1,024 equal strata, in random order. McKay, Beckman and Conover, Technometrics 21, 1979. */
function stratify(uniforms: Float64Array, next: () => number): Float64Array {
  const order = new Uint16Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) order[i] = i;
  for (let i = BLOCK - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return uniforms.map((u, i) => ((order[i] as number) + u) / BLOCK);
}

/** A draw and the key whose uniforms it takes. */
export interface KeyedDraw {
  readonly key: string;
  readonly draw: Draw;
}

/** The name of the column that an input reads: cases that draw differently under one key share its uniforms and not its values. */
export function columnOf({ key, draw }: KeyedDraw): string {
  return `${key} ${JSON.stringify(draw)}`;
}

/** Draws every column for one block, rank correlation included. Values are in each draw's own unit. */
export function drawBlock(
  design: Design,
  draws: ReadonlyMap<string, KeyedDraw>,
  block: number,
): Map<string, Float64Array> {
  const keys = [...new Set([...draws.values()].map(({ key }) => key))].sort();
  const uniforms = new Map(keys.map((key) => [key, uniformsOf(design, key, block, keys)] as const));
  correlate(uniforms, design.correlations ?? []);
  return new Map(
    [...draws].map(
      ([column, { key, draw }]) =>
        [column, (uniforms.get(key) as Float64Array).map((u) => drawQuantile(draw, u))] as const,
    ),
  );
}

/**
 * Couples keys by a Gaussian copula. A rank correlation r is the normal correlation 2 sin(pi r / 6); Lehmer factors as by Cholesky.
 * Keys without a correlation keep their draws to the bit.
 */
function correlate(uniforms: Map<string, Float64Array>, correlations: readonly Correlation[]): void {
  const present = correlations.filter(({ between }) => between.every((key) => uniforms.has(key)));
  const keys = [...new Set(present.flatMap(({ between }) => between))].sort();
  if (keys.length === 0) return;
  const lower = cholesky(keys, present);
  const normals = keys.map((key) => (uniforms.get(key) as Float64Array).map((u) => normalInverse(u)));
  keys.forEach((key, row) => {
    const mixed = new Float64Array(BLOCK);
    for (let column = 0; column <= row; column++) {
      const weight = (lower[row] as number[])[column] as number;
      const source = normals[column] as Float64Array;
      for (let i = 0; i < BLOCK; i++) mixed[i] = (mixed[i] as number) + weight * (source[i] as number);
    }
    uniforms.set(
      key,
      mixed.map((z) => Math.min(Math.max(normalCdf(z), 1e-15), 1 - 1e-15)),
    );
  });
}

/** The lower factor of the correlation matrix; throws when the correlations contradict each other. */
function cholesky(keys: readonly string[], correlations: readonly Correlation[]): number[][] {
  const matrix = keys.map((_, i) => keys.map((_unused, j) => (i === j ? 1 : 0)));
  for (const { between, rank } of correlations) {
    const [i, j] = between.map((key) => keys.indexOf(key)) as [number, number];
    const normal = 2 * sine((Math.PI * rank) / 6);
    (matrix[i] as number[])[j] = normal;
    (matrix[j] as number[])[i] = normal;
  }
  const lower = keys.map(() => keys.map(() => 0));
  for (let i = 0; i < keys.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = (matrix[i] as number[])[j] as number;
      for (let k = 0; k < j; k++) sum -= ((lower[i] as number[])[k] as number) * ((lower[j] as number[])[k] as number);
      if (i === j && !(sum > 1e-12))
        throw new RangeError(`the rank correlations of ${keys.join(", ")} contradict each other`);
      (lower[i] as number[])[j] = i === j ? Math.sqrt(sum) : sum / ((lower[j] as number[])[j] as number);
    }
  }
  return lower;
}

/** sin x for small x, by its series. */
function sine(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 16; n++) {
    term *= (-x * x) / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}
