/** A plan cut down to what some of its measures and quantities rest on: fewer assignments, the same numbers. */
import { slotsOf } from "./expression.js";
import type { Assignment, Plan } from "./plan-format.js";

/** Cut plans by what was asked of them, so that equal questions meet the kernels that they have. */
const cut = new WeakMap<Plan, Map<string, Plan>>();

/** Keeps the named measures and quantities and everything that they can depend on. What is cut away can lose no number. */
export function planBehind(plan: Plan, names: readonly string[]): Plan {
  const known = cut.get(plan) ?? new Map<string, Plan>();
  cut.set(plan, known);
  const asked = JSON.stringify(names);
  const found = known.get(asked) ?? cutDown(plan, names, asked);
  known.set(asked, found);
  return found;
}

function cutDown(plan: Plan, names: readonly string[], asked: string): Plan {
  const measures = plan.measures.filter(({ name }) => names.includes(name));
  const quantities = plan.quantities.filter(({ name }) => names.includes(name));
  const start = [
    ...measures.map(({ slot }) => slot),
    ...quantities.flatMap((one) => slots(one.slot, one.elements.length)),
  ];
  const seen = slotsBehind(plan, start);
  const isSeen = ({ to }: Assignment): boolean => seen.has(to);
  return {
    ...plan,
    quantities: plan.quantities.filter(({ slot, elements }) =>
      slots(slot, elements.length).some((one) => seen.has(one)),
    ),
    inputs: plan.inputs.filter(({ slot, count }) => slots(slot, count).some((one) => seen.has(one))),
    initials: plan.initials.filter(isSeen),
    step: plan.step.filter(isSeen),
    updates: plan.updates.filter(isSeen),
    finals: plan.finals.filter(isSeen),
    measures,
    hash: `${plan.hash} ${asked}`,
  };
}

/** The slots that some slots can depend on, themselves among them. */
export function slotsBehind(plan: Plan, start: readonly number[]): Set<number> {
  const readBy = new Map<number, Set<number>>();
  for (const { to, is } of [...plan.initials, ...plan.step, ...plan.updates, ...plan.finals])
    readBy.set(to, slotsOf(is, readBy.get(to) ?? new Set()));
  const seen = new Set(start);
  // A set grows while it is walked, so everything that is reached is followed too.
  for (const slot of seen) for (const before of readBy.get(slot) ?? []) seen.add(before);
  return seen;
}

function slots(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, element) => first + element);
}
