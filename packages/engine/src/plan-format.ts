/** The plan: what a model becomes before any number is known. It is JSON, depends on the model alone, and is what kernels, spreadsheets and pages are made from. */

/**
 * Everything is scalar: a quantity over dimensions takes one slot an element (last dimension fastest), delays, smooths and
 * Runge-Kutta stages are states and assignments of their own. All numbers inside are in base units.
 *
 * One run: `initials` once in order; then for each step 0 .. steps: `step` in order, results are read; and, but for the
 * last, every `updates` value is worked out from the slots as they are and all are stored at once. `finals` in order come last.
 */
export interface Plan {
  readonly format: "palanca-plan/1";
  readonly model: { readonly id: string; readonly title: string };
  /** Years; `steps` is the number of steps from `from` to `to`, so there are steps + 1 points. */
  readonly time: { readonly from: number; readonly to: number; readonly step: number; readonly steps: number };
  readonly quantities: readonly PlanQuantity[];
  readonly slots: number;
  readonly inputs: readonly PlanInput[];
  readonly initials: readonly Assignment[];
  readonly step: readonly Assignment[];
  readonly updates: readonly Assignment[];
  readonly finals: readonly Assignment[];
  readonly measures: readonly PlanMeasure[];
  /** Points of lookup tables, x rising. */
  readonly tables: readonly PlanTable[];
  /** SHA-256 of the plan without this field, in hexadecimal. */
  readonly hash: string;
}

export interface PlanQuantity {
  /** Local name; in a joined model qualified as `homicide.deployment`. Names made by the plan start with `$`. */
  readonly name: string;
  readonly label: string;
  readonly role: "lever" | "uncertainty" | "take" | "start" | "stock" | "flow" | "hidden";
  /** As declared, for people. */
  readonly unit: string;
  /** A declared value times this is the value in base units. */
  readonly toBase: number;
  readonly over: readonly string[];
  /** Labels of the elements in order, for example `["female, 0-4", ...]`; one empty label for a scalar. */
  readonly elements: readonly string[];
  /** Slot of the first element; the others follow. */
  readonly slot: number;
  /** In declared units. */
  readonly bounds?: readonly [number, number];
  /** The equation as written, for people. */
  readonly equation?: string;
  /** Lever range in declared units. */
  readonly range?: readonly [number, number];
}

export interface PlanInput {
  readonly name: string;
  readonly slot: number;
  readonly count: number;
  readonly role: "lever" | "uncertainty" | "take" | "start";
  /** `row`: may change from step to step, the same in all futures. `column`: may differ from future to future. */
  readonly feed: "row" | "column";
}

export interface Assignment {
  readonly to: number;
  readonly is: Expression;
}

export interface PlanMeasure {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly toBase: number;
  readonly better: "lower" | "higher" | "neither";
  readonly slot: number;
  readonly equation: string;
}

export interface PlanTable {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly ends: "hold" | "extend" | "fail";
}

export type Expression =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "slot"; readonly slot: number }
  /** Calendar year, years since the start, whole steps since the start. */
  | { readonly op: "time" | "elapsed" | "step-number" }
  | { readonly op: "lookup"; readonly table: number; readonly args: readonly [Expression] }
  | { readonly op: Operator; readonly args: readonly Expression[] };

/** Comparisons and logic give 1 or 0. `if` takes condition, then, else; both branches are worked out. */
export type Operator =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "negate"
  | "power"
  | "exp"
  | "log"
  | "sqrt"
  | "abs"
  | "floor"
  | "ceil"
  | "round"
  | "min"
  | "max"
  | "mod"
  | "smaller"
  | "smaller-equal"
  | "larger"
  | "larger-equal"
  | "equal"
  | "unequal"
  | "and"
  | "or"
  | "not"
  | "if"
  | "normal-cdf"
  | "normal-pdf"
  | "normal-inverse";
