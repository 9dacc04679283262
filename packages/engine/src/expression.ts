/** Small makers of plan expressions, and walks over them. */
import type { Expression, Operator } from "./plan-format.js";

export const number = (value: number): Expression => ({ op: "number", value });
export const slot = (at: number): Expression => ({ op: "slot", slot: at });
export const call = (op: Operator, ...args: Expression[]): Expression => ({ op, args });
export const add = (a: Expression, b: Expression): Expression => call("add", a, b);
export const subtract = (a: Expression, b: Expression): Expression => call("subtract", a, b);
export const multiply = (a: Expression, b: Expression): Expression => call("multiply", a, b);
export const divide = (a: Expression, b: Expression): Expression => call("divide", a, b);

/** Every slot that the expression reads. */
export function slotsOf(expression: Expression, into: Set<number> = new Set()): Set<number> {
  if (expression.op === "slot") into.add(expression.slot);
  else if ("args" in expression) for (const arg of expression.args) slotsOf(arg, into);
  return into;
}

/** The expression with slots renamed, and the clock moved on by `later` years. */
export function substitute(expression: Expression, slots: ReadonlyMap<number, number>, later = 0): Expression {
  switch (expression.op) {
    case "number":
    case "step-number":
      return expression;
    case "slot":
      return { op: "slot", slot: slots.get(expression.slot) ?? expression.slot };
    case "time":
    case "elapsed":
      return later === 0 ? expression : add(expression, number(later));
    default:
      return { ...expression, args: expression.args.map((arg) => substitute(arg, slots, later)) } as Expression;
  }
}

const depths = new WeakMap<Expression, number>();

/** How deep the expression nests; a slot or a number is 1. */
export function depthOf(expression: Expression): number {
  if (!("args" in expression)) return 1;
  const known = depths.get(expression);
  if (known !== undefined) return known;
  let deepest = 0;
  for (const arg of expression.args) deepest = Math.max(deepest, depthOf(arg));
  depths.set(expression, deepest + 1);
  return deepest + 1;
}
