/** One random case through the engine and through the oracle, and how far they are apart. */
import { checkUnits } from "../../src/check-units.js";
import type { InputValue } from "../../src/inputs.js";
import { planOf } from "../../src/plan-model.js";
import type { Problem } from "../../src/problem.js";
import { resolve } from "../../src/resolve.js";
import { readStep } from "../../src/step-length.js";
import { trace } from "../../src/trace.js";
import { arithmetic } from "./arithmetic.js";
import { interpret, type OracleRequest, type OracleResult } from "./interpret.js";
import { generator, inMathjs, type RandomCase } from "./random-model.js";

export interface Comparison {
  readonly seed: number;
  /** Where the two are further apart than they may be, as text. */
  readonly apart: readonly string[];
  /** True when a nudge turned a comparison or a rounding over. */
  readonly flipped: boolean;
  /** The largest relative distance that the nudges had to excuse. */
  readonly excused: number;
}

const CLOSE = 1e-10;
const NUDGED_RUNS = 3;

export function compareCase({ model, inputs }: RandomCase, seed: number, withUnits: boolean): Comparison {
  const problems: Problem[] = [];
  const time = readStep(model, problems);
  const checked = checkUnits(resolve(model, problems), problems);
  const run = (of: OracleRequest["arithmetic"]): OracleResult =>
    interpret({ checked, time, inputs, unitOf: (unit) => inMathjs[unit] as string, arithmetic: of });
  const plain = arithmetic(withUnits ? "units" : "numbers");
  const oracle = run(plain);
  const random = generator(seed + 0x5eed);
  const nudged = Array.from({ length: NUDGED_RUNS }, () => {
    const of = arithmetic("nudged", random);
    return { ...run(of), decisions: of.decisions.join("") };
  });
  const flipped = nudged.some(({ decisions }) => decisions !== plain.decisions.join(""));
  const engine = trace({ plan: planOf(model), inputs: fed(inputs) });

  const apart: string[] = [];
  let excused = 0;
  const look = (name: string, of: (result: OracleResult) => number | undefined, ours: number): void => {
    const theirs = of(oracle) ?? Number.NaN;
    // A lost number has no digits to compare; both have to lose it.
    if (!Number.isFinite(theirs) || !Number.isFinite(ours)) {
      if (Number.isFinite(theirs) !== Number.isFinite(ours)) apart.push(`${name}: ${ours} and ${theirs}`);
      return;
    }
    const distance = Math.abs(ours - theirs);
    const size = Math.max(Math.abs(ours), Math.abs(theirs));
    if (distance <= CLOSE * size) return;
    const moved = Math.max(...nudged.map((result) => Math.abs((of(result) ?? Number.NaN) - theirs)));
    if (distance <= 10 * moved) excused = Math.max(excused, distance / size);
    else apart.push(`${name}: ${ours} and ${theirs}, nudges move it by ${moved}`);
  };
  for (const [name, elements] of Object.entries(engine.series)) {
    elements.forEach((values, at) =>
      values.forEach((ours, i) => look(`${name}[${at}] at ${i}`, (result) => result.series[name]?.[at]?.[i], ours)),
    );
  }
  if (engine.failures.length === 0)
    for (const [name, ours] of Object.entries(engine.measures)) look(name, (result) => result.measures[name], ours);
  return { seed, apart, flipped, excused };
}

function fed(inputs: RandomCase["inputs"]): Record<string, InputValue> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, rows]): [string, InputValue] => [
      name,
      rows.length === 1 ? { feed: "constant", values: rows[0] as number[] } : { feed: "path", rows },
    ]),
  );
}

export interface Tally {
  readonly cases: number;
  readonly apart: readonly string[];
  readonly flipped: readonly number[];
  readonly excused: number;
}

/** Compares many cases; a case in which a nudge turned a comparison over is counted and not held against either. */
export function compareMany(first: number, count: number, make: (seed: number) => RandomCase): Tally {
  const apart: string[] = [];
  const flipped: number[] = [];
  let excused = 0;
  for (let seed = first; seed < first + count; seed++) {
    const found = compareCase(make(seed), seed, seed % 10 === 0);
    if (found.flipped) flipped.push(seed);
    else if (found.apart.length > 0) apart.push(`case ${seed}: ${found.apart.slice(0, 3).join("; ")}`);
    excused = Math.max(excused, found.excused);
  }
  return { cases: count, apart, flipped, excused };
}
