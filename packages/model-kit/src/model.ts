/** What a model package hands over: the model, its scenarios, what must hold, and the charts that answer its question. */
import type { Flow, Model, Stock } from "@palanca/engine";
import type { Check } from "./check.js";
import type { ChartWish } from "./question.js";
import type { Source } from "./source.js";

export type LabModel = Model<Source>;

/** Declares a model; the types do the rest. `testModel` and `planModel` say what is wrong with it, all at once. */
export function defineModel(model: LabModel): LabModel {
  return model;
}

/** An amount that lasts: where it starts, and its net change a year. */
export function stock(parts: Omit<Stock<Source>, "kind">): Stock<Source> {
  return { kind: "stock", ...parts };
}

/** A quantity worked out at each step from others. */
export function flow(
  equation: string,
  unit: string,
  more: Partial<Omit<Flow, "kind" | "equation" | "unit">> = {},
): Flow {
  return { kind: "flow", equation, unit, ...more };
}

/** A policy of a model's own: levers by name with numbers or paths, written as in a scenario file. */
export interface ModelScenario {
  readonly title: string;
  readonly levers: Readonly<Record<string, LeverPath>>;
}

/**
 * A lever over time, in the lever's unit: a number; a level from one year until another (outside it the default); a ramp from
 * the default to a level; or a table of years (held between them).
 */
export type LeverPath =
  | number
  | { readonly level: number; readonly from?: number; readonly until?: number }
  | { readonly to: number; readonly from: number; readonly until: number }
  | { readonly table: Readonly<Record<string, number>> };

export type ModelScenarios = Readonly<Record<string, ModelScenario>>;

/** Names the policies worth comparing; the first is the baseline. */
export function scenariosFor<Scenarios extends ModelScenarios>(_model: LabModel, scenarios: Scenarios): Scenarios {
  return scenarios;
}

/** What every package under `packages/models` exports. */
export interface ModelPackage {
  readonly model: LabModel;
  readonly scenarios: ModelScenarios;
  readonly checks: readonly Check[];
  readonly charts: readonly ChartWish[];
  /** Where it runs when nobody says; Latin America and the Caribbean when absent. */
  readonly place?: string;
}
