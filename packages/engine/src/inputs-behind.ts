/** Which inputs a measure or quantity rests on, followed back through the assignments of a plan. */
import { slotsOf } from "./expression.js";
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
  const readBy = new Map<number, Set<number>>();
  for (const { to, is } of [...plan.initials, ...plan.step, ...plan.updates, ...plan.finals])
    readBy.set(to, slotsOf(is, readBy.get(to) ?? new Set()));
  const seen = new Set(start);
  // A set grows while it is walked, so everything that is reached is followed too.
  for (const slot of seen) for (const before of readBy.get(slot) ?? []) seen.add(before);
  return plan.inputs
    .filter(({ slot, count }) => Array.from({ length: count }, (_, i) => slot + i).some((one) => seen.has(one)))
    .map((input) => input.name);
}
