/** A slow reference interpreter: walks the checked trees of a model on demand, with states and histories of its own, and no plan. */
import type { CheckedModel } from "../../src/check-units.js";
import type { Element } from "../../src/dimensions.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import { OracleTime } from "./oracle-time.js";
import { type Moment, TreeWalk } from "./tree-walk.js";

export interface OracleRequest {
  readonly checked: CheckedModel;
  readonly time: { readonly from: number; readonly step: number; readonly steps: number };
  /** By input: one row for all steps or a row a step, each with one number an element, in declared units. */
  readonly inputs: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** How mathjs writes a declared unit. */
  readonly unitOf: (declared: string) => string;
  readonly arithmetic: Arithmetic;
}

export interface OracleResult {
  /** By quantity, element by element, a value a point, in declared units. */
  readonly series: Record<string, number[][]>;
  readonly measures: Record<string, number>;
}

/** Runs the model once. */
export function interpret(request: OracleRequest): OracleResult {
  const { checked, time, arithmetic, unitOf } = request;
  const { symbols, dimensions, model } = checked;
  const states = new OracleTime(request);
  const walk = new TreeWalk(request, states);
  const isRungeKutta = model.method === "rk4";
  const series: Record<string, number[][]> = {};
  for (const symbol of symbols.values())
    series[symbol.name] = Array.from({ length: dimensions.count(symbol.over) }, () => []);
  let moment: Moment = walk.moment(0, 0, states.values);

  for (let i = 0; i <= time.steps; i++) {
    moment = walk.moment(i, 0, states.values);
    for (const symbol of symbols.values()) {
      dimensions.forEach(symbol.over, (element: Element, at: number) => {
        const value = walk.quantity(symbol.name, element, moment);
        (series[symbol.name] as number[][])[at]?.push(arithmetic.tell(value, unitOf(symbol.unit)));
      });
    }
    walk.recordMeasures(moment);
    if (i === 0) states.discover(moment);
    states.recordHistory(moment);
    if (i < time.steps) states.advance(moment, isRungeKutta, (part, values) => walk.moment(i, part, values));
  }
  const measures = Object.fromEntries(
    checked.equations
      .filter((equation) => equation.part === "measure")
      .map(({ of, tree }): [string, number] => {
        const value: Value = walk.evaluate(tree, {}, { ...moment, isAtEnd: true, cache: new Map() });
        return [of, arithmetic.tell(value, unitOf(model.measures[of]?.unit as string))];
      }),
  );
  return { series, measures };
}
