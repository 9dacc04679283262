/**
 * Futures by number: the only randomness in the repository.
 * A draw is a stream of (seed, name, block), so adding an uncertainty leaves the other draws alone (by Sobol' points: one added last).
 */
import { correlate } from "./copula.js";
import { fillColumn } from "./fill-column.js";
import type { Draw } from "./inputs.js";
import { stratified } from "./latin-hypercube.js";
import { randomNumbers } from "./random-stream.js";
import { BLOCK, type Design } from "./runner.js";
import { sobolUniforms } from "./sobol.js";

/** Room for what a hypercube is made of: it is read before anything else is drawn. */
const raw = new Float64Array(2 * BLOCK - 1);

/** Uniforms of one key for the futures of a block: 1,024 numbers strictly between 0 and 1. `keys` are all keys in order of declaration. */
export function uniformsOf(
  design: Pick<Design, "seed" | "sampling">,
  key: string,
  block: number,
  keys: readonly string[],
): Float64Array {
  if (design.sampling === "sobol") return sobolUniforms(design.seed, key, block, keys);
  if (design.sampling === "latin") return stratified(randomNumbers(design.seed, key, block, raw));
  return randomNumbers(design.seed, key, block, new Float64Array(BLOCK));
}

/** Plain uniforms of one key for the first block; for checks and tests that need a fixed set of futures. */
export function randomUniforms(seed: number, key: string): Float64Array {
  return uniformsOf({ seed, sampling: "plain" }, key, 0, [key]);
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

/**
 * Draws every column for one block, rank correlation included. Values are in each draw's own unit; `draws` is in order of declaration.
 * Takes what `cache` still holds and leaves there what it draws: when only levers change, nothing is drawn anew.
 */
export function drawBlock(
  design: Pick<Design, "seed" | "sampling" | "correlations">,
  draws: ReadonlyMap<string, KeyedDraw>,
  block: number,
  cache?: DrawnColumns,
): Map<string, Float64Array> {
  const keys = [...new Set([...draws.values()].map(({ key }) => key))];
  const coupled = coupling(design, keys);
  const label = (column: string, key: string): string => {
    const place = design.sampling === "sobol" ? keys.indexOf(key) : "";
    return `${design.seed} ${design.sampling} ${place} ${block} ${coupled.keys.has(key) ? coupled.told : ""} ${column}`;
  };
  const columns = new Map<string, Float64Array>();
  const missing = new Set<string>();
  for (const [column, { key }] of draws) {
    const known = cache?.take(label(column, key));
    if (known) columns.set(column, known);
    else missing.add(key);
  }
  // Coupled keys are worked out together or not at all.
  if ([...missing].some((key) => coupled.keys.has(key))) for (const key of coupled.keys) missing.add(key);
  const uniforms = new Map(
    keys.filter((key) => missing.has(key)).map((key) => [key, uniformsOf(design, key, block, keys)]),
  );
  correlate(uniforms, design.correlations ?? []);
  return new Map(
    [...draws].map(([column, { key, draw }]) => {
      const known = columns.get(column);
      if (known) return [column, known];
      const values = fillColumn(draw, uniforms.get(key) as Float64Array);
      cache?.keep(label(column, key), values);
      return [column, values];
    }),
  );
}

/** The keys that correlations touch, and what they say, as a text. */
function coupling(design: Pick<Design, "correlations" | "sampling">, keys: readonly string[]) {
  const present = (design.correlations ?? []).filter(({ between }) => between.every((key) => keys.includes(key)));
  const touched = new Set(present.flatMap(({ between }) => between));
  const places = design.sampling === "sobol" ? [...touched].map((key) => keys.indexOf(key)) : [];
  return { keys: touched, told: JSON.stringify([present, places]) };
}

/** Columns drawn before, the least lately used ones dropped first. Whoever takes a column must not write to it. */
export class DrawnColumns {
  readonly #columns = new Map<string, Float64Array>();
  readonly #most: number;

  /** Holds at most so many bytes: 64 MB are 8,192 columns, or 20 uncertainties over 400,000 futures. */
  constructor(bytes = 67_108_864) {
    this.#most = Math.max(1, Math.floor(bytes / (8 * BLOCK)));
  }

  get size(): number {
    return this.#columns.size;
  }

  /** Whether so many columns can be held at once; a run that goes past them would find none of them again. */
  holds(columns: number): boolean {
    return columns <= this.#most;
  }

  take(label: string): Float64Array | undefined {
    const found = this.#columns.get(label);
    if (!found) return undefined;
    this.#columns.delete(label);
    this.#columns.set(label, found);
    return found;
  }

  keep(label: string, values: Float64Array): void {
    this.#columns.set(label, values);
    if (this.#columns.size > this.#most) this.#columns.delete(this.#columns.keys().next().value as string);
  }
}
