/** Equations over facts worked out by the engine, units and all. */
import type { InputValue, Problem } from "@palanca/engine";
import { ProblemsError } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { trace } from "@palanca/engine/run";
import type { Amount, Fact } from "./records.js";

/** An equation over facts, in which each id is written with underscores for hyphens. */
export interface FactEquation {
  readonly id: string;
  readonly equation: string;
  readonly unit: string;
  readonly from: readonly Fact[];
  readonly where: Problem["where"];
}

/** With so many ranges there are a thousand combinations of their ends. */
const MOST_RANGES = 10;

/**
 * Works an equation over facts out. Ranges are carried through by their ends, every combination of them, which is exact for
 * equations that rise or fall throughout in each fact. Problems are noted and undefined comes back.
 */
export function workOut(of: FactEquation, counted: readonly string[], problems: Problem[]): Amount | undefined {
  const refuse = (kind: string, seen: string, needed: string, todo: string): undefined => {
    problems.push({ kind, where: { ...of.where, symbol: of.id }, seen, needed, todo });
  };
  const without = of.from.filter((fact) => fact.value === undefined && fact.low === undefined);
  if (without.length > 0) {
    const seen = without.map((fact) => fact.id).join(", ");
    return refuse(
      "fact-without-figure",
      seen,
      "An equation rests on single figures or ranges.",
      "Name one year of it.",
    );
  }
  if (of.from.filter((fact) => fact.value === undefined).length > MOST_RANGES) {
    const seen = of.from.map((fact) => fact.id).join(", ");
    return refuse("too-many-ranges", seen, `An equation has at most ${MOST_RANGES} ranges.`, "Work parts out first.");
  }
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
    if (!results.every(Number.isFinite))
      return refuse("no-number", of.equation, "The equation gives a number.", "Look for a division by zero.");
    const [low, high] = [Math.min(...results), Math.max(...results)];
    return low === high ? { value: low } : { low, high };
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
