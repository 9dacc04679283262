/** Puts assignments into an order in which each reads only what is already there, or says which loop forbids it. */
import { slotsOf } from "./expression.js";
import type { Assignment } from "./plan-format.js";

/**
 * Orders `wanted` and, of `offered`, whatever they read. Slots that nobody assigns (inputs, states) are taken as given.
 * Declared order is kept where it can be. Gives the slots of the first loop found instead when there is one.
 */
export function order(
  wanted: readonly Assignment[],
  offered: readonly Assignment[],
): Assignment[] | { loop: number[] } {
  const makers = new Map<number, Assignment>();
  for (const assignment of [...offered, ...wanted]) makers.set(assignment.to, assignment);
  const done = new Set<number>();
  const path: number[] = [];
  const ordered: Assignment[] = [];

  function visit(assignment: Assignment): number[] | undefined {
    if (done.has(assignment.to)) return undefined;
    const met = path.indexOf(assignment.to);
    if (met >= 0) return path.slice(met);
    path.push(assignment.to);
    for (const read of slotsOf(assignment.is)) {
      const maker = makers.get(read);
      const loop = maker && visit(maker);
      if (loop) return loop;
    }
    path.pop();
    done.add(assignment.to);
    ordered.push(assignment);
    return undefined;
  }

  for (const assignment of wanted) {
    const loop = visit(assignment);
    if (loop) return { loop };
  }
  return ordered;
}
