/** How plans are run: cases and a design in, blocks of 1,024 futures out, in order. */
import type { Correlation, InputValue } from "./inputs.js";
import type { Plan } from "./plan-format.js";

/** Futures are worked and summed in logical blocks of this many, whatever the batch or the worker. */
export const BLOCK = 1024;

/** All that the engine needs of a case; `Case` of the scenarios package is one of these with titles and evidence. */
export interface RunCase {
  readonly plan: Plan;
  /** A value for every input of the plan by name, levers included. */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** Overrides the number of steps of the plan (a shorter or longer horizon). */
  readonly steps?: number;
}

export interface Design {
  readonly seed: number;
  readonly futures: number;
  readonly sampling: "plain" | "latin" | "sobol";
  readonly correlations?: readonly Correlation[];
  /** Series kept future by future (elements of dimensioned quantities all); measures are always kept. */
  readonly keep: readonly string[];
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** The first block that is wanted, for whoever has those before it; 0 when absent. Blocks are those of a whole run. */
  readonly from?: number;
}

/** One block of futures over all cases; common random numbers, so future i is the same future in every case. */
export interface Block {
  readonly index: number;
  readonly first: number;
  readonly count: number;
  readonly cases: readonly CaseBlock[];
}

export interface CaseBlock {
  /** By measure, one number a future, in declared units; NaN where the future failed. */
  readonly measures: Readonly<Record<string, Float64Array>>;
  /** By series: element by element, step by step, future by future: `values[(element * points + step) * count + future]`. */
  readonly series: Readonly<Record<string, Float64Array>>;
  readonly failures: readonly Failure[];
}

/** A future in which a number was lost or left its physical range. */
export interface Failure {
  readonly future: number;
  readonly symbol: string;
  readonly year: number;
  readonly cause: "not-a-number" | "infinite" | "below-range" | "above-range";
  readonly value: number;
}

/** Runs every case over every future; blocks come in the order of their numbers. Aborting ends the iteration with an AbortError. */
export type Runner = (cases: readonly RunCase[], design: Design, options?: RunOptions) => AsyncIterable<Block>;
