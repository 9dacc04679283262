/** One future of a case, everything in it: for the central run, for tests, and to follow a single future. */
import { medianOf } from "./draw-quantile.js";
import { lookerOf, lostMeasure } from "./examine.js";
import { fedInputs, inputAt } from "./feed-inputs.js";
import type { InputValue } from "./inputs.js";
import { interpret } from "./interpret.js";
import type { Failure, RunCase } from "./runner.js";

export interface Trace {
  readonly years: readonly number[];
  /** By quantity, element by element: a value a point, in declared units. */
  readonly series: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly measures: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
}

/** Runs a case once. Drawn inputs stand at their medians, unless `values` gives them (by input name, in declared units). */
export function trace(of: RunCase, values: Readonly<Record<string, number>> = {}): Trace {
  const inputs = Object.fromEntries(
    Object.entries(of.inputs).map(([name, value]): [string, InputValue] => {
      const given = values[name];
      if (given !== undefined) return [name, { feed: "constant", values: [given] }];
      return [name, value.feed === "draw" ? { feed: "constant", values: [medianOf(value.draw)] } : value];
    }),
  );
  return traced({ ...of, inputs });
}

function traced(of: RunCase): Trace {
  const { plan } = of;
  const steps = of.steps ?? plan.time.steps;
  const fed = fedInputs(of);
  const look = lookerOf(plan, 0);
  const series = new Map(plan.quantities.map(({ name, elements }) => [name, elements.map((): number[] => [])]));
  let failure: Failure | undefined;
  const ends = interpret(
    plan,
    steps,
    (slots, point) => {
      for (const input of fed) slots[input.slot] = inputAt(input, point, () => Number.NaN);
    },
    (slots, point) => {
      failure ??= look(slots, point);
      for (const { name, slot, toBase } of plan.quantities)
        series.get(name)?.forEach((values, element) => {
          values.push((slots[slot + element] as number) / toBase);
        });
      return true;
    },
  ) as Float64Array;
  failure ??= lostMeasure(plan, ends, steps, 0);
  return {
    years: Array.from({ length: steps + 1 }, (_, i) => plan.time.from + i * plan.time.step),
    series: Object.fromEntries(series),
    // A failed future has no measures, as in every block.
    measures: Object.fromEntries(
      plan.measures.map(({ name, slot, toBase }) => [name, failure ? Number.NaN : (ends[slot] as number) / toBase]),
    ),
    failures: failure ? [failure] : [],
  };
}
