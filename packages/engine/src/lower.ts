/**
 * One checked tree, for one element of its quantity, to a scalar expression over slots.
 * Dimensions are unrolled here: a name becomes the slot of the element at hand, a reduction a chain of additions. What would be worked
 * out many times, or nests too deep for those who read plans, gets a slot of its own.
 */
import type { Dimensions, Element } from "./dimensions.js";
import { add, call, depthOf, divide, multiply, number, slot, subtract } from "./expression.js";
import { literal } from "./literal.js";
import { lowerOver, lowerShift } from "./lower-over.js";
import { lowerTimeFunction } from "./lower-time.js";
import type { Expression, Operator } from "./plan-format.js";
import { ProblemsError } from "./problem.js";
import type { ResolvedTree } from "./resolve-tree.js";

/** A state that the plan carries from step to step beside the stocks. */
export interface State {
  readonly slot: number;
  readonly start: Expression;
  /** Change per year, integrated by the model's method; or the value at the next step, taken as it is. */
  readonly change?: Expression;
  readonly next?: Expression;
}

export interface LoweringContext {
  readonly dimensions: Dimensions;
  readonly overOf: (name: string) => readonly string[];
  readonly slotOf: (name: string) => number;
  readonly tableOf: (name: string) => number;
  readonly spans: ReadonlyMap<ResolvedTree, ReadonlySet<string>>;
  readonly step: number;
  readonly from: number;
  /** Takes a fresh slot for a state; the caller pushes the state when it knows its change. */
  readonly takeSlot: () => number;
  readonly states: State[];
  /** Works the expression out before, in a slot of its own, and reads that. */
  readonly hide: (expression: Expression) => Expression;
  /** What was lowered before, by node and element. */
  readonly memo: Map<ResolvedTree, Map<string, Expression>>;
  readonly budget: { left: number };
  /** How a measure's function over the run is lowered; absent outside measures. */
  readonly reduce?: (name: string, args: readonly ResolvedTree[], element: Element) => Expression;
}

/** Operations of a plan at most, written out element by element: what becomes some ten megabytes of code. */
export const MOST_OPERATIONS = 600_000;

/** Deeper expressions are cut in two. */
const DEEPEST = 24;

export function lower(tree: ResolvedTree, element: Element, context: LoweringContext): Expression {
  const inner = (child: ResolvedTree, at: Element = element): Expression => lower(child, at, context);
  if (--context.budget.left < 0) throw new ProblemsError([tooLarge(tree)]);
  switch (tree.node) {
    case "number":
      return number(tree.value);
    case "clock":
      if (tree.name === "step_length") return number(context.step);
      return { op: tree.name === "step_number" ? "step-number" : (tree.name as "time" | "elapsed") };
    case "name":
      return slot(elementSlot(tree.name, element, context));
    case "element":
      return slot(elementSlot(tree.name, { ...element, ...tree.at }, context));
    case "lookup":
      return { op: "lookup", table: context.tableOf(tree.table), args: [inner(tree.args[0])] };
    case "if":
      return bounded(call("if", ...tree.args.map((arg) => inner(arg))), context);
    case "operator":
      return lowerOperator(tree, inner, context);
    case "shift":
      return bounded(lowerShift(tree, element, context, inner), context);
    default:
      return once(tree, element, context, () =>
        tree.node === "over" ? lowerOver(tree, element, context, inner) : lowerCall(tree, element, context, inner),
      );
  }
}

/** The expression, or a slot that holds it when it nests too deep. */
export function bounded(expression: Expression, context: LoweringContext): Expression {
  return depthOf(expression) > DEEPEST ? context.hide(expression) : expression;
}

/** Lowers a reduction or a function once for all elements of its quantity for which it is the same. */
function once(tree: ResolvedTree, element: Element, context: LoweringContext, make: () => Expression): Expression {
  const names = [...(context.spans.get(tree) ?? [])];
  const key = names.map((name) => element[name]).join(" ");
  const known = context.memo.get(tree) ?? new Map<string, Expression>();
  context.memo.set(tree, known);
  const before = known.get(key);
  if (before) return before;
  const made = bounded(make(), context);
  const isRepeated = Object.keys(element).length > names.length && "args" in made;
  const kept = isRepeated ? context.hide(made) : made;
  known.set(key, kept);
  return kept;
}

function elementSlot(name: string, element: Element, context: LoweringContext): number {
  let index = 0;
  for (const dimension of context.overOf(name))
    index = index * context.dimensions.size(dimension) + (element[dimension] as number);
  return context.slotOf(name) + index;
}

function lowerOperator(
  { name, args }: ResolvedTree & { node: "operator" },
  inner: (tree: ResolvedTree) => Expression,
  context: LoweringContext,
): Expression {
  if (name === "plus") return inner(args[0] as ResolvedTree);
  if (name === "power" && literal(args[1]) === 1 / 2) return call("sqrt", inner(args[0] as ResolvedTree));
  return bounded(call(name, ...args.map((arg) => inner(arg))), context);
}

const plain: ReadonlySet<string> = new Set(["exp", "log", "sqrt", "abs", "floor", "ceil", "round", "mod"]);

function lowerCall(
  tree: ResolvedTree & { node: "call" },
  element: Element,
  context: LoweringContext,
  inner: (tree: ResolvedTree) => Expression,
): Expression {
  const { name, args } = tree;
  if (context.reduce && isReduction(name)) return context.reduce(name, args, element);
  const [x, second, third] = args.map((arg) => inner(arg)) as [Expression, Expression, Expression];
  const hidden = (expression: Expression): Expression => ("args" in expression ? context.hide(expression) : expression);
  const scaled = (middle: Expression): Expression => divide(subtract(x, middle), third);
  if (plain.has(name)) return call(name as Operator, ...args.map((arg) => inner(arg)));
  switch (name) {
    case "min":
    case "max":
      return args.map((arg) => inner(arg)).reduce((a, b) => bounded(call(name, a, b), context));
    case "clamp":
      return call("min", call("max", x, second), third);
    case "normal_cdf":
      return call("normal-cdf", args.length === 1 ? x : scaled(second));
    case "normal_pdf":
      return args.length === 1 ? call("normal-pdf", x) : divide(call("normal-pdf", scaled(second)), third);
    case "normal_inverse":
      return args.length === 1 ? call("normal-inverse", x) : add(second, multiply(third, call("normal-inverse", x)));
    case "lognormal_cdf":
    case "lognormal_pdf": {
      const at = hidden(x);
      const z = divide(call("log", divide(at, second)), third);
      const value =
        name === "lognormal_cdf" ? call("normal-cdf", z) : divide(call("normal-pdf", z), multiply(at, third));
      return call("if", call("smaller-equal", at, number(0)), number(0), value);
    }
    case "lognormal_inverse":
      return multiply(second, call("exp", multiply(third, call("normal-inverse", x))));
    default:
      return lowerTimeFunction(
        tree,
        args.map((arg) => inner(arg)),
        context,
      );
  }
}

function isReduction(name: string): boolean {
  return ["first", "last", "total", "lowest", "highest", "at", "first_time", "mean"].includes(name);
}

function tooLarge(tree: ResolvedTree) {
  return {
    kind: "model-too-large",
    where: {},
    seen: tree.text.slice(0, 200),
    needed: `Written out element by element, a model has at most ${MOST_OPERATIONS} operations: eleven places of 2 sexes and 101 ages, not three hundred.`,
    todo: "Run each place as a case of its own instead of a dimension of places, take fewer labels, or add up over one dimension after the other.",
  };
}
