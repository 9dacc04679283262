/** Every function that equations may call: what it takes, what units, and an example that a test runs; docs/functions.md is made from it. */
import { functionsOfNumbers } from "./functions-of-numbers.js";
import { functionsOverDimensions } from "./functions-over.js";
import { functionsOverRuns } from "./functions-over-runs.js";
import { functionsOverTime } from "./functions-over-time.js";
import type { UnitRule } from "./unit-rules.js";

export interface EquationFunction extends UnitRule {
  /** Its arguments, by name. */
  readonly takes: string;
  readonly says: string;
  readonly arity: readonly [number, number];
  /** `pure`: of its arguments alone; `over`: the second argument is a dimension; `table`: the first is one; `time`: of the past or the clock; `measure`: over a whole run. */
  readonly kind: "pure" | "over" | "table" | "time" | "measure";
  /** True when a dimension may stand second although it is of kind `pure`. */
  readonly reduces?: boolean;
  /** Places where a written number is a time in years, or a growth per year. */
  readonly years?: readonly number[];
  /** Place of a written whole number, and the least that it may be. */
  readonly whole?: number;
  readonly atLeast?: number;
  /** Place of a written lag of whole steps. */
  readonly lag?: number;
  /** True when it carries something from step to step, so that it cannot stand in a start. */
  readonly hasStates?: boolean;
  /** An equation and what it gives: at each year from 0 to 4, with x = the year, y = 10 from year 2 on, p = 1, 2, 3 over the dimension size, and the table curve. */
  readonly example: readonly [string, number | readonly number[]];
}

export type FunctionList = Readonly<Record<string, EquationFunction>>;

export const functions: ReadonlyMap<string, EquationFunction> = new Map(
  [functionsOfNumbers, functionsOverDimensions, functionsOverTime, functionsOverRuns].flatMap((list) =>
    Object.entries(list),
  ),
);

/** Words for the clock, each with its unit: calendar year, years since the start, length of a step, whole steps since the start. */
export const clockWords: ReadonlyMap<string, "year" | "1"> = new Map([
  ["time", "year"],
  ["elapsed", "year"],
  ["step_length", "year"],
  ["step_number", "1"],
] as const);

/** Names that no quantity may have: functions, the clock, words of the language, and what every JavaScript object has. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...functions.keys(),
  ...clockWords.keys(),
  ..."true false null and or not xor mod to in i e pi tau phi NaN Infinity end undefined constructor".split(" "),
]);
