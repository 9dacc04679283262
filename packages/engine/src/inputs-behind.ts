/** Which inputs a measure or quantity rests on, followed back through the assignments of a plan. */
import { slotsBehind } from "./plan-behind.js";
import type { Plan } from "./plan-format.js";

/** Names of the inputs that the value of a measure or quantity can depend on, in the plan's order; none for an unknown name. */
export function inputsBehind(plan: Plan, name: string): string[] {
  const quantity = plan.quantities.find((one) => one.name === name);
  const measure = plan.measures.find((one) => one.name === name);
  const start = measure
    ? [measure.slot]
    : quantity
      ? Array.from({ length: quantity.elements.length }, (_, element) => quantity.slot + element)
      : [];
  const seen = slotsBehind(plan, start);
  return plan.inputs
    .filter(({ slot, count }) => Array.from({ length: count }, (_, i) => slot + i).some((one) => seen.has(one)))
    .map((input) => input.name);
}
