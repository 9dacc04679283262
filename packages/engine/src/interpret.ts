/** One future of a plan, worked out by walking its expressions: for the central run, to name what failed, and as witness of the kernels. */
import { lookUp, scalarOperators } from "./operators.js";
import type { Assignment, Expression, Plan } from "./plan-format.js";

/** Works one future. `enter` sets inputs before a point, in base units; `leave` reads the slots at it and may end the run. Gives the slots after the last. */
export function interpret(
  plan: Plan,
  steps: number,
  enter: (slots: Float64Array, point: number) => void,
  leave: (slots: Float64Array, point: number) => boolean,
): Float64Array | undefined {
  const slots = new Float64Array(plan.slots);
  const next = new Float64Array(plan.updates.length);
  const work = (assignments: readonly Assignment[], point: number): void => {
    for (const { to, is } of assignments) slots[to] = workOut(is, slots, plan, point);
  };
  for (let point = 0; point <= steps; point++) {
    enter(slots, point);
    if (point === 0) work(plan.initials, 0);
    work(plan.step, point);
    if (!leave(slots, point)) return undefined;
    if (point === steps) break;
    plan.updates.forEach(({ is }, i) => {
      next[i] = workOut(is, slots, plan, point);
    });
    // Every next value is worked out before any is stored.
    plan.updates.forEach(({ to }, i) => {
      slots[to] = next[i] as number;
    });
  }
  work(plan.finals, steps);
  return slots;
}

/** The number of one expression for these slots at a point. */
export function workOut(expression: Expression, slots: Float64Array, plan: Plan, point: number): number {
  switch (expression.op) {
    case "number":
      return expression.value;
    case "slot":
      return slots[expression.slot] as number;
    case "step-number":
      return point;
    case "time":
      return plan.time.from + point * plan.time.step;
    case "elapsed":
      return plan.time.from + point * plan.time.step - plan.time.from;
    case "lookup":
      return lookUp(
        plan.tables[expression.table] as Plan["tables"][number],
        workOut(expression.args[0], slots, plan, point),
      );
    default: {
      const [a, b, c] = expression.args as [Expression, Expression, Expression];
      return scalarOperators[expression.op](
        workOut(a, slots, plan, point),
        b ? workOut(b, slots, plan, point) : 0,
        c ? workOut(c, slots, plan, point) : 0,
      );
    }
  }
}
