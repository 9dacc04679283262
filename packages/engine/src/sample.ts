/**
 * Futures by number: the only randomness in the repository.
 * A draw is a stream of (seed, name, block), so adding an uncertainty leaves the other draws alone (by Sobol' points: one added last).
 */
import { correlate } from "./copula.js";
import { drawMachine, inFours } from "./draw-machine.js";
import type { DrawnColumns } from "./drawn-columns.js";
import { fillColumn } from "./fill-column.js";
import type { Draw } from "./inputs.js";
import type { Design } from "./runner.js";

/** Uniforms of one key for the futures of a block: 1,024 numbers strictly between 0 and 1. `keys` are all keys in order of declaration. */
export function uniformsOf(
  design: Pick<Design, "seed" | "sampling">,
  key: string,
  block: number,
  keys: readonly string[],
): Float64Array {
  return uniformColumns(design, [key], block, keys).get(key) as Float64Array;
}

function uniformColumns(
  design: Pick<Design, "seed" | "sampling">,
  wanted: readonly string[],
  block: number,
  keys: readonly string[],
): Map<string, Float64Array> {
  const machine = drawMachine();
  return new Map(
    inFours(wanted).flatMap((four) => {
      machine.draw(design, four, block, keys);
      return four.map((key, slot) => [key, machine.uniforms(slot)] as const);
    }),
  );
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
  const keys = keysOf(draws);
  const coupled = coupling(design, keys);
  const shelf = cache?.shelf(`${design.seed} ${design.sampling} ${block}`);
  const label = (column: string, key: string): string => {
    if (coupled.keys.size === 0 && design.sampling !== "sobol") return column;
    const place = design.sampling === "sobol" ? keys.indexOf(key) : "";
    return `${column} ${place} ${coupled.keys.has(key) ? coupled.told : ""}`;
  };
  const columns = new Map<string, Float64Array>();
  const missing = new Set<string>();
  for (const [column, { key }] of draws) {
    const known = shelf?.get(label(column, key));
    if (known) columns.set(column, known);
    else missing.add(key);
  }
  if (missing.size === 0) return columns;
  // Coupled keys are worked out together or not at all.
  if ([...missing].some((key) => coupled.keys.has(key))) for (const key of coupled.keys) missing.add(key);
  const values = valuesOf(design, draws, block, { keys, missing, coupled: coupled.keys });
  return new Map(
    [...draws].map(([column, { key }]) => {
      const known = columns.get(column);
      if (known) return [column, known];
      const drawn = values.get(column) as Float64Array;
      if (shelf) cache?.keep(shelf, label(column, key), drawn);
      return [column, drawn];
    }),
  );
}

interface Keys {
  readonly keys: readonly string[];
  readonly missing: ReadonlySet<string>;
  readonly coupled: ReadonlySet<string>;
}

/** Columns of all keys that are missing. */
function valuesOf(
  design: Pick<Design, "seed" | "sampling" | "correlations">,
  draws: ReadonlyMap<string, KeyedDraw>,
  block: number,
  { keys, missing, coupled }: Keys,
): Map<string, Float64Array> {
  const byKey = new Map<string, [string, Draw][]>();
  for (const [column, { key, draw }] of draws)
    if (missing.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), [column, draw]]);
  const values = new Map<string, Float64Array>();
  const machine = drawMachine();
  for (const four of inFours([...byKey.keys()].filter((key) => !coupled.has(key)))) {
    machine.draw(design, four, block, keys);
    for (const [slot, key] of four.entries())
      for (const [column, draw] of byKey.get(key) ?? []) values.set(column, machine.values(slot, draw));
  }
  const together = keys.filter((key) => missing.has(key) && coupled.has(key));
  const uniforms = uniformColumns(design, together, block, keys);
  correlate(uniforms, design.correlations ?? []);
  for (const [key, column] of uniforms)
    for (const [name, draw] of byKey.get(key) ?? []) values.set(name, fillColumn(draw, column));
  return values;
}

/** Keys of the draws in order, worked out once for all blocks. */
function keysOf(draws: ReadonlyMap<string, KeyedDraw>): readonly string[] {
  const known = keysByDraws.get(draws);
  if (known?.of === draws.size) return known.keys;
  const keys = [...new Set([...draws.values()].map(({ key }) => key))];
  keysByDraws.set(draws, { of: draws.size, keys });
  return keys;
}

const keysByDraws = new WeakMap<ReadonlyMap<string, KeyedDraw>, { of: number; keys: readonly string[] }>();

/** The keys that correlations touch, and what they say, as a text. */
function coupling({ correlations = [], sampling }: Pick<Design, "correlations" | "sampling">, keys: readonly string[]) {
  if (correlations.length === 0) return { keys: new Set<string>(), told: "" };
  const present = correlations.filter(({ between }) => between.every((key) => keys.includes(key)));
  const touched = new Set(present.flatMap(({ between }) => between));
  const places = sampling === "sobol" ? [...touched].map((key) => keys.indexOf(key)) : [];
  return { keys: touched, told: JSON.stringify([present, places]) };
}
