/**
 * Text to trees.
 * Takes: an equation in mathjs syntax. Gives: our own tree, in which only what is on the list can occur. Refuses: bad syntax, strings,
 * units, assignments, matrices, property access beyond `part.name` and `quantity[label]`, too long or too deep text.
 */
import { type ConstantNode, create, type MathNode, parseDependencies } from "mathjs";
import type { Problem, Where } from "./problem.js";

/** An equation as the engine sees it. `text` is the piece of source that a node came from, for messages. */
export type Tree =
  | { readonly node: "number"; readonly value: number; readonly text: string }
  | { readonly node: "name"; readonly name: string; readonly text: string }
  | { readonly node: "element"; readonly name: string; readonly labels: readonly string[]; readonly text: string }
  | { readonly node: "call"; readonly name: string; readonly args: readonly Tree[]; readonly text: string }
  | { readonly node: "operator"; readonly name: OperatorName; readonly args: readonly Tree[]; readonly text: string }
  | { readonly node: "if"; readonly args: readonly [Tree, Tree, Tree]; readonly text: string };

export type OperatorName = (typeof operators)[keyof typeof operators];

/** mathjs operator functions that equations may use, and what the engine calls them. */
const operators = {
  add: "add",
  subtract: "subtract",
  multiply: "multiply",
  divide: "divide",
  pow: "power",
  unaryMinus: "negate",
  unaryPlus: "plus",
  smaller: "smaller",
  smallerEq: "smaller-equal",
  larger: "larger",
  largerEq: "larger-equal",
  equal: "equal",
  unequal: "unequal",
  and: "and",
  or: "or",
  not: "not",
} as const;

const LONGEST = 4000;
const DEEPEST = 60;

const math = create({ parseDependencies }, {});

/** Parses one equation, or gives the problem back. */
export function parseEquation(text: string, where: Where = {}): Tree | Problem {
  const refuse = (needed: string, todo: string, seen = text): Problem => ({
    kind: "equation-not-read",
    where,
    seen: seen.slice(0, 400),
    needed,
    todo,
  });
  if (typeof text !== "string" || text.trim() === "")
    return refuse("An equation is needed.", "Write one.", String(text));
  if (text.length > LONGEST)
    return refuse(`An equation has at most ${LONGEST} characters.`, "Name its parts as flows.");
  if (deepestBracket(text) > DEEPEST)
    return refuse(`Parentheses nest at most ${DEEPEST} deep.`, "Name its parts as flows.");
  const strange = /[^\w\s.+\-*/^()<>=!?:,[\]]/u.exec(text);
  if (strange) {
    return refuse(
      `An equation is made of names, numbers, operators and functions; ${JSON.stringify(strange[0])} is none of them.`,
      "Text, units, percent signs and assignments have no place in an equation.",
    );
  }
  let parsed: MathNode;
  try {
    parsed = math.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? `${error.message}.` : "It could not be read.", "Look at that place.");
  }
  try {
    return convert(parsed, 0);
  } catch (error) {
    if (error instanceof NotOnTheList) return refuse(error.needed, error.todo, error.seen);
    throw error;
  }
}

class NotOnTheList extends Error {
  readonly seen: string;
  readonly needed: string;
  readonly todo: string;
  constructor(seen: string, needed: string, todo: string) {
    super(needed);
    this.seen = seen;
    this.needed = needed;
    this.todo = todo;
  }
}

/** The nodes of mathjs, as far as we look into them. */
interface Node extends MathNode {
  readonly name?: string;
  readonly fn?: string | Node;
  readonly args?: Node[];
  readonly implicit?: boolean;
  readonly content?: Node;
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
  readonly object?: Node;
  readonly index?: Node;
  readonly dimensions?: Node[];
}

function convert(raw: MathNode, depth: number): Tree {
  const node = raw as Node;
  const text = node.toString();
  if (depth > 2 * DEEPEST) throw new NotOnTheList(text.slice(0, 60), "It nests too deep.", "Name its parts as flows.");
  const inner = (child: Node | undefined): Tree => convert(child as Node, depth + 1);
  switch (node.type) {
    case "ConstantNode": {
      const value = (raw as ConstantNode).value as unknown;
      if (typeof value === "number" && Number.isFinite(value)) return { node: "number", value, text };
      throw new NotOnTheList(text, "Only plain numbers stand in equations.", "Use names, numbers and comparisons.");
    }
    case "SymbolNode":
      return { node: "name", name: node.name as string, text };
    case "ParenthesisNode":
      return inner(node.content);
    case "ConditionalNode":
      return { node: "if", args: [inner(node.condition), inner(node.trueExpr), inner(node.falseExpr)], text };
    case "OperatorNode": {
      const name = Object.hasOwn(operators, node.fn as string)
        ? operators[node.fn as keyof typeof operators]
        : undefined;
      if (!name) throw new NotOnTheList(text, "This operator is not on the list.", "Use + - * / ^ and comparisons.");
      if (node.implicit) throw new NotOnTheList(text, "A multiplication is written out.", "Put a * between the two.");
      return { node: "operator", name, args: (node.args ?? []).map(inner), text };
    }
    case "FunctionNode": {
      const name = typeof node.fn === "string" ? node.fn : node.fn?.type === "SymbolNode" ? node.fn.name : undefined;
      if (!name) throw new NotOnTheList(text, "Only functions on the list can be called.", "Call one by its name.");
      return { node: "call", name, args: (node.args ?? []).map(inner), text };
    }
    case "AccessorNode":
      return access(node, text);
    case "RelationalNode":
      throw new NotOnTheList(text, "Comparisons are not chained.", "Join two with and: a < b and b < c.");
    default:
      throw new NotOnTheList(text, "Equations hold no lists, texts, ranges or assignments.", "Use names and numbers.");
  }
}

/** `population[young]` is an element by its label. */
function access(node: Node, text: string): Tree {
  const labels = (node.index?.dimensions ?? []).map((label) =>
    label.type === "SymbolNode"
      ? label.name
      : label.type === "ConstantNode"
        ? String((label as Node & { value: unknown }).value)
        : undefined,
  );
  const isText = text.includes('"') || text.includes(".");
  if (node.object?.type !== "SymbolNode" || isText || labels.some((label) => label === undefined)) {
    throw new NotOnTheList(text, "Brackets hold labels of a dimension.", "Write for example population[young].");
  }
  return { node: "element", name: node.object.name as string, labels: labels as string[], text };
}

function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "(" || character === "[") deepest = Math.max(deepest, ++depth);
    else if (character === ")" || character === "]") depth--;
  }
  return deepest;
}

/** The children of a node, for walks over trees. */
export function childrenOf(tree: Tree): readonly Tree[] {
  return "args" in tree ? tree.args : [];
}
