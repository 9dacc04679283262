/** One future of a case, everything in it: for the central run, for tests, and to follow a single future. */
import type { Column } from "./compile.js";
import { medianOf } from "./draw-quantile.js";
import type { InputValue } from "./inputs.js";
import type { Failure, RunCase } from "./runner.js";
import { readyCase, workCase } from "./work-case.js";

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
  const ready = readyCase({ ...of, inputs }, 1);
  const names = of.plan.quantities.map((quantity) => quantity.name);
  const { measures, series, failures } = workCase(ready, new Map<string, Column>(), 0, 1, names);
  const points = ready.steps + 1;
  const { from, step } = of.plan.time;
  return {
    years: Array.from({ length: points }, (_, i) => from + i * step),
    series: Object.fromEntries(
      of.plan.quantities.map((quantity) => [
        quantity.name,
        quantity.elements.map((_, element) =>
          Array.from((series[quantity.name] as Float64Array).subarray(element * points, (element + 1) * points)),
        ),
      ]),
    ),
    measures: Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, value[0] as number])),
    failures,
  };
}
