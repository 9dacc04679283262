/** Reductions over a dimension and shifts along it, written out element by element. */
import type { Element } from "./dimensions.js";
import { add, call, divide, number } from "./expression.js";
import { bounded, type LoweringContext } from "./lower.js";
import type { Expression, Operator } from "./plan-format.js";
import { ProblemsError } from "./problem.js";
import type { ResolvedTree } from "./resolve-tree.js";

type Inner = (tree: ResolvedTree, at: Element) => Expression;

const joins: Readonly<Record<string, Operator>> = { sum: "add", mean: "add", prod: "multiply", min: "min", max: "max" };

/** Joins x over all elements, or over those that are mapped to the element at hand of `into`, from the first to the last. */
export function lowerOver(
  tree: ResolvedTree & { node: "over" },
  element: Element,
  context: LoweringContext,
  inner: Inner,
): Expression {
  const { dimension, into, name } = tree;
  const all: Expression[] = [];
  for (let i = 0; i < context.dimensions.size(dimension); i++) {
    const entered = context.dimensions.enter(element, dimension, i);
    if (into === undefined || entered[into] === element[into]) all.push(inner(tree.args[0], entered));
  }
  if (all.length === 0) {
    if (name === "sum" || name === "prod") return number(name === "sum" ? 0 : 1);
    throw new ProblemsError([
      {
        kind: "empty-group",
        where: {},
        seen: tree.text,
        needed: `No element of ${dimension} is mapped to one of ${into}; ${name} of nothing is no number.`,
        todo: "Take that label away, or map something to it.",
      },
    ]);
  }
  const joined = all.reduce((a, b) => bounded(call(joins[name] as Operator, a, b), context));
  return name === "mean" ? divide(joined, number(all.length)) : joined;
}

/** The neighbour `by` places before, zero where there is none; the open last element keeps its own beside what comes in. */
export function lowerShift(
  tree: ResolvedTree & { node: "shift" },
  element: Element,
  context: LoweringContext,
  inner: Inner,
): Expression {
  const { dimension, by, open } = tree;
  const here = element[dimension] as number;
  const size = context.dimensions.size(dimension);
  const at = (index: number): Expression => inner(tree.args[0], context.dimensions.enter(element, dimension, index));
  const from = here - by;
  const isKept = open && here === size - 1;
  if (from < 0 || from >= size) return isKept ? at(here) : number(0);
  return isKept ? add(at(from), at(here)) : at(from);
}
