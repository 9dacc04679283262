/** Puts assignments into an order in which each reads only what is already there, or says which loops forbid it. */
import { slotsOf } from "./expression.js";
import type { Assignment } from "./plan-format.js";

export interface Ordered {
  readonly assignments: Assignment[];
  /** The slots of each loop, in the order in which they need each other. */
  readonly loops: number[][];
}

interface Visit {
  readonly assignment: Assignment;
  readonly reads: Iterator<number>;
}

/**
 * Orders `wanted` and, of `offered`, whatever they read. Slots that nobody assigns (inputs, states) are taken as given.
 * Declared order is kept where it can be. Goes round without recursion, for a chain may be as long as the model.
 */
export function order(wanted: readonly Assignment[], offered: readonly Assignment[]): Ordered {
  const makers = new Map<number, Assignment>();
  for (const assignment of [...offered, ...wanted]) makers.set(assignment.to, assignment);
  const done = new Set<number>();
  const assignments: Assignment[] = [];
  const loops: number[][] = [];
  for (const root of wanted) {
    if (done.has(root.to)) continue;
    const path: Visit[] = [visit(root)];
    const onPath = new Set([root.to]);
    while (path.length > 0) {
      const { assignment, reads } = path.at(-1) as Visit;
      const { value, done: isLast } = reads.next();
      if (isLast) {
        path.pop();
        onPath.delete(assignment.to);
        done.add(assignment.to);
        assignments.push(assignment);
        continue;
      }
      const maker = makers.get(value);
      if (!maker || done.has(value)) continue;
      if (onPath.has(value)) {
        const slots = path.map((one) => one.assignment.to);
        loops.push(slots.slice(slots.indexOf(value)));
      } else {
        path.push(visit(maker));
        onPath.add(value);
      }
    }
  }
  return { assignments, loops };
}

function visit(assignment: Assignment): Visit {
  return { assignment, reads: slotsOf(assignment.is).values() };
}
