/** What a case feeds into its plan, in base units: into a kernel's memory, or into the slots of one future. */

import type { Feed } from "./graph-of-plan.js";
import type { InputValue } from "./inputs.js";
import type { Plan } from "./plan-format.js";
import type { RunCase } from "./runner.js";
import { columnOf, type KeyedDraw } from "./sample.js";

/** One element of one input. */
export interface FedInput {
  readonly name: string;
  readonly element: number;
  readonly slot: number;
  /** A declared value times this is in base units. */
  readonly factor: number;
  readonly value: InputValue;
}

const feedByKind = { constant: "constant", path: "row", draw: "column" } as const;

/** Every element of every input. Throws when the case has no value for an input of its plan. */
export function fedInputs({ plan, inputs }: Pick<RunCase, "plan" | "inputs">): FedInput[] {
  const factors = new Map(plan.quantities.map(({ name, toBase }) => [name, toBase]));
  return plan.inputs.flatMap(({ name, slot, count }) => {
    const value = inputs[name];
    if (!value) throw new Error(`This is a fault in the engine's caller: ${plan.model.id} needs a value for ${name}.`);
    const factor = factors.get(name) ?? 1;
    return Array.from({ length: count }, (_, element) => ({ name, element, slot: slot + element, factor, value }));
  });
}

export function feedsOf(plan: Plan, inputs: RunCase["inputs"]): Map<string, Feed> {
  return new Map(plan.inputs.map(({ name }) => [name, feedByKind[inputs[name]?.feed ?? "constant"]]));
}

/** The value at a point, in base units; `drawn` gives the draw of a column. */
export function inputAt(
  { element, factor, value }: FedInput,
  point: number,
  drawn: (draw: KeyedDraw) => number,
): number {
  switch (value.feed) {
    case "constant":
      return (value.values[element] ?? value.values[0] ?? Number.NaN) * factor;
    case "path": {
      const row = value.rows[Math.min(point, value.rows.length - 1)];
      return (row?.[element] ?? row?.[0] ?? Number.NaN) * factor;
    }
    case "draw":
      return drawn(value) * factor;
  }
}

/** The name of the column that an input reads, when it is drawn. */
export function columnName({ value }: FedInput): string | undefined {
  return value.feed === "draw" ? columnOf(value) : undefined;
}
