/** Derived facts worked out by the engine, units and all. */
import type { InputValue, Problem } from "@palanca/engine";
import { ProblemsError } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { trace } from "@palanca/engine/run";
import type { Fact } from "./records.js";

export interface Worked {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

/** An equation over facts, in which each id is written with underscores for hyphens. */
export interface FactEquation {
  readonly id: string;
  readonly equation: string;
  readonly unit: string;
  readonly from: readonly Fact[];
  readonly where: Problem["where"];
}

/** Works an equation over facts out; ranges are carried through by their ends. Problems are noted and undefined comes back. */
export function workOut(of: FactEquation, counted: readonly string[], problems: Problem[]): Worked | undefined {
  const names = of.from.map((fact) => fact.id.replaceAll("-", "_"));
  try {
    const plan = planOf({
      id: of.id,
      title: of.id,
      question: "",
      time: { from: 0, to: 1, step: "1 year" },
      levers: {},
      uncertainties: Object.fromEntries(
        of.from.map((fact, i) => [names[i] as string, { label: fact.id, unit: fact.unit, value: undefined }]),
      ),
      relationships: {},
      measures: { worked_out: { of: of.equation, unit: of.unit, better: "neither" } },
      counts: counted,
    });
    const results = ends(of.from, names).map((inputs) => trace({ plan, inputs }).measures.worked_out as number);
    const [low, high] = [Math.min(...results), Math.max(...results)];
    return results.length === 1 ? { value: low } : { low, high };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems.map((problem) => ({ ...problem, where: { ...of.where, symbol: of.id } })));
    return undefined;
  }
}

/** Every combination of range ends; one when no fact is a range. */
function ends(facts: readonly Fact[], names: readonly string[]): Record<string, InputValue>[] {
  const constant = (value: number): InputValue => ({ feed: "constant", values: [value] });
  return facts.reduce<Record<string, InputValue>[]>(
    (sets, fact, i) => {
      const values = fact.value !== undefined ? [fact.value] : [fact.low as number, fact.high as number];
      return sets.flatMap((set) => values.map((value) => ({ ...set, [names[i] as string]: constant(value) })));
    },
    [{}],
  );
}
