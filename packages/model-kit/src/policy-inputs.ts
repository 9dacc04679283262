/** A policy (lever paths) to input values, a row a step. */
import type { InputValue, Plan } from "@palanca/engine";
import { leverRows } from "./lever-path.js";
import type { LeverPath } from "./model.js";
import type { Settled } from "./settled.js";

/** Works out every moved lever at each point of the plan's time, or of `steps` when the horizon is another. */
export function policyInputs(
  levers: Readonly<Record<string, LeverPath>>,
  settled: Settled,
  plan: Plan,
  steps: number = plan.time.steps,
): Record<string, InputValue> {
  const clock = { from: plan.time.from, step: plan.time.step, steps };
  return Object.fromEntries(
    Object.entries(levers).map(([name, path]): [string, InputValue] => {
      const standing = settled.inputs[name]?.value;
      const start = standing?.feed === "constant" ? (standing.values[0] as number) : 0;
      return [name, { feed: "path", rows: leverRows(path, start, clock).map((level) => [level]) }];
    }),
  );
}
