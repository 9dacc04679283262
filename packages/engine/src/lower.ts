/**
 * One checked tree, for one element of its quantity, to a scalar expression over slots.
 * Dimensions are unrolled here: a name becomes the slot of the element at hand, a reduction a chain of additions.
 */
import { literal } from "./check-units.js";
import { add, call, divide, multiply, number, slot, subtract } from "./expression.js";
import type { OperatorName, Tree } from "./parse.js";
import type { Expression, Operator } from "./plan-format.js";

/** A state that the plan carries from step to step beside the stocks. */
export interface State {
  readonly slot: number;
  readonly start: Expression;
  /** Change per year, integrated by the model's method; or the value at the next step, taken as it is. */
  readonly change?: Expression;
  readonly next?: Expression;
}

export interface LoweringContext {
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly overOf: (name: string) => readonly string[];
  readonly slotOf: (name: string) => number;
  readonly step: number;
  /** Takes a fresh slot for a state; the caller pushes the state when it knows its change. */
  readonly takeSlot: () => number;
  readonly states: State[];
  /** How a measure's function over the run is lowered; absent outside measures. */
  readonly reduce?: (name: string, args: readonly Tree[]) => Expression;
}

/** Labels by dimension of the element that is being worked out, as indices. */
export type Element = Readonly<Record<string, number>>;

const plain: ReadonlySet<string> = new Set(["exp", "log", "sqrt", "abs", "floor", "ceil", "round", "mod"]);

export function lower(tree: Tree, element: Element, context: LoweringContext): Expression {
  const inner = (child: Tree, at: Element = element): Expression => lower(child, at, context);
  switch (tree.node) {
    case "number":
      return number(tree.value);
    case "name":
      if (tree.name === "time" || tree.name === "elapsed") return { op: tree.name };
      return tree.name === "step_number" ? { op: "step-number" } : slot(elementSlot(tree.name, element, context));
    case "element": {
      const over = context.overOf(tree.name);
      const fixed: Record<string, number> = { ...element };
      const left = [...over];
      for (const label of tree.labels) {
        const dimension = left.find((one) => context.dimensions[one]?.includes(label)) as string;
        left.splice(left.indexOf(dimension), 1);
        fixed[dimension] = (context.dimensions[dimension] as readonly string[]).indexOf(label);
      }
      return slot(elementSlot(tree.name, fixed, context));
    }
    case "if":
      return call("if", ...tree.args.map((arg) => inner(arg)));
    case "operator":
      return lowerOperator(tree.name, tree.args, (child) => inner(child));
    case "call":
      return lowerCall(tree, element, context, inner);
  }
}

function elementSlot(name: string, element: Element, context: LoweringContext): number {
  let index = 0;
  for (const dimension of context.overOf(name)) {
    index = index * (context.dimensions[dimension] as readonly string[]).length + (element[dimension] ?? 0);
  }
  return context.slotOf(name) + index;
}

function lowerOperator(name: OperatorName, args: readonly Tree[], inner: (tree: Tree) => Expression): Expression {
  if (name === "plus") return inner(args[0] as Tree);
  const exponent = name === "power" ? literal(args[1] as Tree) : undefined;
  if (exponent === 2) return multiply(inner(args[0] as Tree), inner(args[0] as Tree));
  if (exponent === 1 / 2) return call("sqrt", inner(args[0] as Tree));
  // mathjs joins a + b + c pairwise from the left, so every operator has one or two arguments.
  return call(name, ...args.map((arg) => inner(arg)));
}

function lowerCall(
  tree: Tree & { node: "call" },
  element: Element,
  context: LoweringContext,
  inner: (tree: Tree, at?: Element) => Expression,
): Expression {
  const { name, args } = tree;
  const [x, second] = args as [Tree, Tree];
  const dimension =
    second?.node === "name" && Object.hasOwn(context.dimensions, second.name) && context.slotOf(second.name) < 0
      ? second.name
      : undefined;
  if (dimension !== undefined) return overDimension(name, x, dimension, element, context, inner);
  if (context.reduce && isReduction(name, args.length)) return context.reduce(name, args);
  if (plain.has(name)) return call(name as Operator, ...args.map((arg) => inner(arg)));
  switch (name) {
    case "min":
    case "max":
      return args.map((arg) => inner(arg)).reduce((a, b) => call(name, a, b));
    case "clamp":
      return call("min", call("max", inner(x), inner(second)), inner(args[2] as Tree));
    case "normal_cdf":
    case "normal_pdf":
    case "normal_inverse":
      return call(name.replace("_", "-") as Operator, inner(x));
    default:
      return lowerTimeFunction(
        name,
        args.map((arg) => inner(arg)),
        args,
        context,
      );
  }
}

function isReduction(name: string, count: number): boolean {
  return (
    ["first", "last", "total", "lowest", "highest", "at", "first_time"].includes(name) ||
    (name === "mean" && count === 1)
  );
}

function overDimension(
  name: string,
  x: Tree,
  dimension: string,
  element: Element,
  context: LoweringContext,
  inner: (tree: Tree, at?: Element) => Expression,
): Expression {
  const size = (context.dimensions[dimension] as readonly string[]).length;
  if (name === "shift") {
    const here = element[dimension] ?? 0;
    return here === 0 ? number(0) : inner(x, { ...element, [dimension]: here - 1 });
  }
  const all = Array.from({ length: size }, (_, i) => inner(x, { ...element, [dimension]: i }));
  const joins: Record<string, Operator> = { sum: "add", mean: "add", prod: "multiply", min: "min", max: "max" };
  const joined = all.reduce((a, b) => call(joins[name] as Operator, a, b));
  return name === "mean" ? divide(joined, number(size)) : joined;
}

/** Functions of XMILE 1.0 over time. Each delay and smooth becomes states; steps, ramps and pulses read the clock. */
function lowerTimeFunction(
  name: string,
  args: readonly Expression[],
  trees: readonly Tree[],
  context: LoweringContext,
): Expression {
  const [x, second, third, fourth] = args as [Expression, Expression, Expression, Expression];
  const clock: Expression = { op: "time" };
  // A start between two steps counts from the next one; the sixty-fourth of a step takes care of rounding.
  const soon = add(clock, number(context.step / 64));
  switch (name) {
    case "step":
      return call("if", call("larger-equal", soon, second), x, number(0));
    case "ramp": {
      const until = third ? call("min", clock, third) : clock;
      return multiply(x, call("max", number(0), subtract(until, second)));
    }
    case "pulse": {
      const since = subtract(soon, second);
      const inCycle = third ? call("mod", since, third) : since;
      const isOn = call("and", call("larger-equal", since, number(0)), call("smaller", inCycle, number(context.step)));
      return call("if", isOn, divide(x, number(context.step)), number(0));
    }
    case "smth1":
      return smooth(x, second, 1, third ?? x, context);
    case "smth3":
      return smooth(x, second, 3, third ?? x, context);
    case "smthn":
      return smooth(x, second, literal(trees[2] as Tree) ?? 1, fourth ?? x, context);
    case "delay1":
      return materialDelay(x, second, 1, third ?? x, context);
    case "delay3":
      return materialDelay(x, second, 3, third ?? x, context);
    case "delayn":
      return materialDelay(x, second, literal(trees[2] as Tree) ?? 1, fourth ?? x, context);
    case "delay": {
      let passed = x;
      const steps = Math.round((literal(trees[1] as Tree) ?? 0) / context.step);
      for (let i = 0; i < steps; i++) passed = state({ start: third ?? x, next: passed }, context);
      return passed;
    }
    case "trend":
      return trend(x, second, third ?? number(0), context);
    case "forcst":
      return multiply(x, add(number(1), multiply(trend(x, second, fourth ?? number(0), context), third)));
    case "previous":
      return state({ start: second, next: x }, context);
    default: {
      const at = context.takeSlot();
      context.states.push({ slot: at, start: x, next: slot(at) });
      return slot(at);
    }
  }
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
