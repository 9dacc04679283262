/** The time functions of XMILE 1.0: each delay and smooth becomes states; steps, ramps and pulses read the clock. */
import { add, call, divide, multiply, number, slot, subtract } from "./expression.js";
import { literal } from "./literal.js";
import type { LoweringContext, State } from "./lower.js";
import type { Expression } from "./plan-format.js";
import type { ResolvedTree } from "./resolve-tree.js";

export function lowerTimeFunction(
  tree: ResolvedTree & { node: "call" },
  args: readonly Expression[],
  context: LoweringContext,
): Expression {
  const [x, second, third, fourth] = args as [Expression, Expression, Expression, Expression];
  const order = literal(tree.args[2] as ResolvedTree) ?? 1;
  switch (tree.name) {
    case "step":
      return call("if", call("larger-equal", soon(context), second), x, number(0));
    case "ramp": {
      const clock: Expression = { op: "time" };
      const until = third ? call("min", clock, third) : clock;
      return multiply(x, call("max", number(0), subtract(until, second)));
    }
    case "pulse":
      return pulse(x, second, third, context);
    case "smth1":
      return smooth(x, second, 1, third ?? x, context);
    case "smth3":
      return smooth(x, second, 3, third ?? x, context);
    case "smthn":
      return smooth(x, second, order, fourth ?? x, context);
    case "delay1":
      return materialDelay(x, second, 1, third ?? x, context);
    case "delay3":
      return materialDelay(x, second, 3, third ?? x, context);
    case "delayn":
      return materialDelay(x, second, order, fourth ?? x, context);
    case "delay": {
      let passed = x;
      const steps = Math.round((literal(tree.args[1] as ResolvedTree) ?? 0) / context.step);
      for (let i = 0; i < steps; i++) passed = state({ start: third ?? x, next: passed }, context);
      return passed;
    }
    case "trend":
      return trend(x, second, third ?? number(0), context);
    case "forcst":
      return multiply(x, add(number(1), multiply(trend(x, second, fourth ?? number(0), context), third)));
    case "previous":
      return state({ start: second, next: x }, context);
    case "init": {
      const at = context.takeSlot();
      context.states.push({ slot: at, start: x, next: slot(at) });
      return slot(at);
    }
    default:
      throw new Error(`This is a fault in the engine: ${tree.name} has no meaning.`);
  }
}

/**
 * The year at which the step begins, and a little: a start between two steps counts from the next one, and the sixty-fourth of a step
 * takes care of rounding. It stands still within a step, so that Runge-Kutta neither sees a step early nor loses a part of a pulse.
 */
function soon({ step, from }: LoweringContext): Expression {
  return add(number(from + step / 64), multiply({ op: "step-number" }, number(step)));
}

function pulse(
  size: Expression,
  start: Expression,
  interval: Expression | undefined,
  context: LoweringContext,
): Expression {
  const since = subtract(soon(context), start);
  const isShort = (span: Expression): Expression => call("smaller", span, number(context.step));
  const isFirst = isShort(since);
  const isNow = interval
    ? call("if", call("larger", interval, number(0)), isShort(call("mod", since, interval)), isFirst)
    : isFirst;
  const isOn = call("and", call("larger-equal", since, number(0)), isNow);
  return call("if", isOn, divide(size, number(context.step)), number(0));
}

function state(parts: Omit<State, "slot">, context: LoweringContext): Expression {
  const at = context.takeSlot();
  context.states.push({ slot: at, ...parts });
  return slot(at);
}

function smooth(x: Expression, time: Expression, n: number, start: Expression, context: LoweringContext): Expression {
  let input = x;
  for (let i = 0; i < n; i++) {
    const at = context.takeSlot();
    context.states.push({ slot: at, start, change: divide(subtract(input, slot(at)), divide(time, number(n))) });
    input = slot(at);
  }
  return input;
}

/** What is under way is conserved: each stage holds an amount and lets it out at amount / (time / n). */
function materialDelay(
  x: Expression,
  time: Expression,
  n: number,
  start: Expression,
  context: LoweringContext,
): Expression {
  let inflow = x;
  const stage = divide(time, number(n));
  for (let i = 0; i < n; i++) {
    const at = context.takeSlot();
    const outflow = divide(slot(at), stage);
    context.states.push({ slot: at, start: multiply(start, stage), change: subtract(inflow, outflow) });
    inflow = outflow;
  }
  return inflow;
}

function trend(x: Expression, time: Expression, start: Expression, context: LoweringContext): Expression {
  const average = smooth(x, time, 1, divide(x, add(number(1), multiply(start, time))), context);
  return divide(subtract(x, average), multiply(average, time));
}
