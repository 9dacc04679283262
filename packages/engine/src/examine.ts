/** One future looked at closely: the first number that was lost or left its bounds, with symbol, year and cause. */
import { type FedInput, inputAt } from "./feed-inputs.js";
import { interpret } from "./interpret.js";
import type { Plan } from "./plan-format.js";
import type { Failure } from "./runner.js";
import type { KeyedDraw } from "./sample.js";
import { boundsOf } from "./watch.js";

/** Works one future again, slowly. Gives nothing when all of it is sound. */
export function examine(
  plan: Plan,
  inputs: readonly FedInput[],
  steps: number,
  drawn: (draw: KeyedDraw) => number,
  future: number,
): Failure | undefined {
  const look = lookerOf(plan, future);
  let failure: Failure | undefined;
  const slots = interpret(
    plan,
    steps,
    (into, point) => {
      for (const input of inputs) into[input.slot] = inputAt(input, point, drawn);
    },
    (at, point) => {
      failure = look(at, point);
      return failure === undefined;
    },
  );
  return failure ?? (slots && lostMeasure(plan, slots, steps, future));
}

/** Looks at every quantity of a point, in the order of the plan. */
export function lookerOf(plan: Plan, future: number): (slots: Float64Array, point: number) => Failure | undefined {
  const quantities = plan.quantities.map((quantity) => ({ quantity, bounds: boundsOf(quantity) }));
  return (slots, point) => {
    for (const { quantity, bounds } of quantities) {
      const [low, high] = bounds;
      for (let i = 0; i < quantity.elements.length; i++) {
        const value = slots[quantity.slot + i] as number;
        if (value - value === 0 && value >= low && value <= high) continue;
        const symbol = quantity.elements[i] ? `${quantity.name}[${quantity.elements[i]}]` : quantity.name;
        const year = plan.time.from + point * plan.time.step;
        return { future, symbol, year, cause: causeOf(value, low), value: value / quantity.toBase };
      }
    }
    return undefined;
  };
}

/** The first measure that is no finite number. */
export function lostMeasure(plan: Plan, slots: Float64Array, steps: number, future: number): Failure | undefined {
  const year = plan.time.from + steps * plan.time.step;
  for (const { name, slot, toBase } of plan.measures) {
    const value = (slots[slot] as number) / toBase;
    if (value - value !== 0)
      return { future, symbol: name, year, cause: causeOf(value, Number.NEGATIVE_INFINITY), value };
  }
  return undefined;
}

function causeOf(value: number, low: number): Failure["cause"] {
  if (value !== value) return "not-a-number";
  if (value - value !== 0) return "infinite";
  return value < low ? "below-range" : "above-range";
}
