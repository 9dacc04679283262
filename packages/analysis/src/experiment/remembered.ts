/** A runner, or a function of the unit cube, that works nothing twice: what a journal holds is taken from there, what is new is kept in it. */
import { createHash } from "node:crypto";
import {
  BLOCK,
  type Block,
  type CaseBlock,
  type Design,
  type RunCase,
  type Runner,
  type RunOptions,
} from "@palanca/engine";
import type { Evaluate } from "../what-matters/evaluate.js";
import type { Journal } from "./journal.js";

/** Makes a runner that remembers whole blocks, case by case. `reads` are the measures that are asked for; others are not kept. */
export function remembered(run: Runner, journal: Journal, reads?: readonly string[]): Runner {
  return async function* (cases, design, options = {}) {
    const keys = keysOf(cases, design, reads);
    const blocks = Math.ceil(design.futures / BLOCK);
    // A last block that is not whole belongs to the number of futures asked for then, and is worked anew.
    const whole = Math.floor(design.futures / BLOCK);
    const each = keys.map((key) => {
      let upTo = 0;
      while (upTo < whole && journal.take(`${key}/${upTo}`)) upTo++;
      return upTo;
    });
    // Where the draws of a case depend on those of the others, all are worked together or none is.
    const known = isApart(design) ? each : each.map(() => Math.min(...each));
    for (let from = options.from ?? 0; from < blocks; ) {
      const missing = cases.flatMap((_, c) => ((known[c] as number) > from ? [] : [c]));
      const ends = known.filter((upTo) => upTo > from);
      const to = Math.min(blocks, ...ends);
      for await (const block of partsOf(run, cases, missing, design, options, from, to)) {
        const isNew = block.count === BLOCK;
        missing.forEach((c, at) => {
          const key = `${keys[c]}/${block.index}`;
          if (isNew && !journal.take(key)) journal.keep(key, [onlyRead(block.cases[at] as CaseBlock, reads)]);
        });
        const all = cases.map((_, c) => {
          const at = missing.indexOf(c);
          return at < 0
            ? (journal.take(`${keys[c]}/${block.index}`)?.[0] as CaseBlock)
            : (block.cases[at] as CaseBlock);
        });
        yield { ...block, cases: all };
        options.onProgress?.(block.first + block.count, design.futures);
      }
      from = to;
    }
  };
}

/** Blocks of the cases that are not known yet; empty ones where all are. */
async function* partsOf(
  run: Runner,
  cases: readonly RunCase[],
  missing: readonly number[],
  design: Design,
  { signal }: RunOptions,
  from: number,
  to: number,
): AsyncIterable<Block> {
  if (missing.length > 0) {
    const futures = Math.min(design.futures, to * BLOCK);
    const options = { ...(signal ? { signal } : {}), from };
    yield* run(
      missing.map((c) => cases[c] as RunCase),
      { ...design, futures },
      options,
    );
    return;
  }
  for (let index = from; index < to; index++) {
    signal?.throwIfAborted();
    yield { index, first: index * BLOCK, count: BLOCK, cases: [] };
  }
}

/** A key a case. Where the draws of one case depend on those of the others, the others are in it. */
function keysOf(cases: readonly RunCase[], design: Design, reads: readonly string[] | undefined): string[] {
  const { seed, sampling, correlations = [], keep } = design;
  const own = cases.map((one) => hashOf([identityOf(one)]));
  const others = isApart(design) ? [] : own;
  // The number of futures is not in it: a block is the same however many come after it.
  return own.map((one) => hashOf([one, others, seed, sampling, correlations, keep, reads ?? "all"]));
}

function isApart({ sampling, correlations = [] }: Design): boolean {
  return sampling !== "sobol" && correlations.length === 0;
}

/** Makes a function of the unit cube that remembers, 1,024 points at a time. `about` is everything that its outputs depend on. */
export function rememberedPoints(evaluate: Evaluate, journal: Journal, about: unknown): Evaluate {
  const of = hashOf([about]);
  return async (columns) => {
    const total = columns[0]?.length ?? 0;
    const pieces: (readonly Float64Array[])[] = [];
    for (let first = 0; first < total; first += BLOCK) {
      const piece = columns.map((column) => column.subarray(first, Math.min(total, first + BLOCK)));
      const key = `${of}/${hashOfNumbers(piece)}`;
      const known = journal.take(key)?.[0]?.measures;
      const outputs = known ? Object.values(known) : await evaluate(piece);
      if (!known) {
        const measures = Object.fromEntries(outputs.map((values, o) => [`output ${o}`, values]));
        journal.keep(key, [{ measures, series: {}, failures: [] }]);
      }
      pieces.push(outputs);
    }
    return (pieces[0] ?? []).map((_, o) => {
      const whole = new Float64Array(total);
      pieces.forEach((piece, p) => void whole.set(piece[o] as Float64Array, p * BLOCK));
      return whole;
    });
  };
}

/** Everything of a case that its numbers depend on. */
export function identityOf({ plan, inputs, steps }: RunCase): unknown {
  const names = Object.keys(inputs).sort();
  return [plan.hash, steps ?? plan.time.steps, names.map((name) => [name, inputs[name]])];
}

function onlyRead(of: CaseBlock, reads: readonly string[] | undefined): CaseBlock {
  if (!reads) return of;
  return { ...of, measures: Object.fromEntries(Object.entries(of.measures).filter(([name]) => reads.includes(name))) };
}

function hashOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}

function hashOfNumbers(columns: readonly Float64Array[]): string {
  const hash = createHash("sha256");
  for (const { buffer, byteOffset, byteLength } of columns) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest("hex").slice(0, 24);
}
