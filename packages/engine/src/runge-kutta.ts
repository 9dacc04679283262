/** How states move on: Euler at once, or the four stages of the classical Runge-Kutta method written out as assignments. */
import { add, multiply, number, slot, slotsOf, substitute } from "./expression.js";
import type { State } from "./lower.js";
import type { Assignment, Expression } from "./plan-format.js";

export interface Integrated {
  /** Assignments that follow those of the step (none for Euler). */
  readonly stages: Assignment[];
  readonly updates: Assignment[];
}

/**
 * Writes one step of length `step` years. A stage works every flow out again at a state moved on by part of a step; discrete states
 * (`previous`, fixed delays) stand still within a step. Butcher, Numerical Methods for Ordinary Differential Equations, 3rd ed., 2016, section 23.
 */
export function rungeKutta(
  states: readonly State[],
  flows: readonly Assignment[],
  step: number,
  method: "euler" | "rk4",
  takeSlot: () => number,
): Integrated {
  const moving = states.filter((state) => state.change);
  const jumps = states
    .filter((state) => state.next && !isItself(state))
    .map(({ slot: to, next }) => ({ to, is: next as Expression }));
  const moved = (state: State, by: number, slope: Expression): Expression =>
    add(slot(state.slot), multiply(number(by), slope));
  if (method === "euler") {
    return {
      stages: [],
      updates: [
        ...moving.map((state) => ({ to: state.slot, is: moved(state, step, state.change as Expression) })),
        ...jumps,
      ],
    };
  }
  const needed = neededFlows(moving, flows);
  const stages: Assignment[] = [];
  const slopes: number[][] = [];
  for (const [stage, part] of [0, step / 2, step / 2, step].entries()) {
    const names = new Map<number, number>();
    if (stage > 0) {
      const before = slopes[stage - 1] as number[];
      moving.forEach((state, i) => {
        const at = takeSlot();
        stages.push({ to: at, is: moved(state, part, slot(before[i] as number)) });
        names.set(state.slot, at);
      });
      for (const flow of needed) {
        const at = takeSlot();
        // The flow's own slot is renamed only now: those that it reads come before it.
        stages.push({ to: at, is: substitute(flow.is, names, part) });
        names.set(flow.to, at);
      }
    }
    slopes.push(
      moving.map((state) => {
        const at = takeSlot();
        stages.push({ to: at, is: substitute(state.change as Expression, names, part) });
        return at;
      }),
    );
  }
  const updates = moving.map((state, i) => {
    const [k1, k2, k3, k4] = slopes.map((slope) => slot(slope[i] as number)) as [
      Expression,
      Expression,
      Expression,
      Expression,
    ];
    const sum = add(add(k1, multiply(number(2), k2)), add(multiply(number(2), k3), k4));
    return { to: state.slot, is: moved(state, step / 6, sum) };
  });
  return { stages, updates: [...updates, ...jumps] };
}

/** The flows that a change reads, or that one of these reads; the others are not worked out again within a step. */
function neededFlows(moving: readonly State[], flows: readonly Assignment[]): Assignment[] {
  const read = new Set<number>();
  for (const state of moving) slotsOf(state.change as Expression, read);
  const needed: Assignment[] = [];
  for (const flow of flows.toReversed()) {
    if (!read.has(flow.to)) continue;
    needed.unshift(flow);
    slotsOf(flow.is, read);
  }
  return needed;
}

function isItself(state: State): boolean {
  return state.next?.op === "slot" && state.next.slot === state.slot;
}
