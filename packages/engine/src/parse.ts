/**
 * Text to trees.
 * Takes: an equation in mathjs syntax. Gives: our own tree, in which only what is on the list can occur. Refuses: bad syntax, strings,
 * units, assignments, matrices, property access beyond `quantity[label]`, too long or too deep text (before mathjs sees it).
 */
import { type ConstantNode, create, type MathNode, parseDependencies } from "mathjs";
import { cutLabels, type LabelRef, readLabels } from "./labels.js";
import { nestingOf } from "./nesting.js";
import type { Problem, Where } from "./problem.js";

export { literal } from "./literal.js";

/** An equation as the engine sees it. `text` is the piece of source that a node came from, for messages. */
export type Tree =
  | { readonly node: "number"; readonly value: number; readonly text: string }
  | { readonly node: "name"; readonly name: string; readonly text: string }
  | { readonly node: "element"; readonly name: string; readonly labels: readonly LabelRef[]; readonly text: string }
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

/** Characters of an equation, and levels of parentheses, signs, powers and conditions inside each other. */
export const LONGEST_EQUATION = 4096;
export const DEEPEST_NESTING = 64;
/** Terms joined in a row; what walks over trees goes one call deeper for each. */
const LONGEST_ROW = 500;

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
  if (text.length > LONGEST_EQUATION)
    return refuse(`An equation has at most ${LONGEST_EQUATION} characters.`, "Name its parts as flows.");
  const cut = cutLabels(text);
  const strange = /[^\w\s.+\-*/^()<>=!?:,[\]$]/u.exec(cut.text) ?? /(?<!\[)\$/.exec(cut.text);
  if (strange) {
    return refuse(
      `An equation is made of names, numbers, operators and functions; ${toldSign(strange[0])} is none of them.`,
      strange[0] > "~"
        ? "Write it with plain letters, digits and + - * / ^; some signs only look like these, and some are not seen at all."
        : strange[0] === "%"
          ? "Write mod(x, y) for what is left of a division; a share in percent is a quantity with unit percent."
          : "Text, units, percent signs and assignments have no place in an equation.",
    );
  }
  if (nestingOf(cut.text) > DEEPEST_NESTING)
    return refuse(`An equation nests at most ${DEEPEST_NESTING} deep.`, "Name its parts as flows.");
  if (/\b0[xbo]/i.test(cut.text)) return refuse("Numbers are decimal.", "Write it with the digits 0 to 9.");
  let parsed: MathNode;
  try {
    parsed = math.parse(cut.text);
  } catch (error) {
    return refuse(error instanceof Error ? `${error.message}.` : "It could not be read.", "Look at that place.");
  }
  try {
    return convert(parsed, cut.labels);
  } catch (error) {
    if (error instanceof NotOnTheList) return refuse(error.needed, error.todo, error.seen);
    throw error;
  }
}

/** A sign, and its number where it is none of a keyboard. */
function toldSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return sign > "~" ? `"${sign}" (U+${code.toString(16).toUpperCase().padStart(4, "0")})` : JSON.stringify(sign);
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

/** What mathjs reads and equations do not hold. */
const nodesElsewhere: Readonly<Record<string, string>> = {
  ArrayNode: "a list: […]",
  AssignmentNode: "an assignment: … = …",
  FunctionAssignmentNode: "a function of its own: f(x) = …",
  BlockNode: "several equations",
  RangeNode: "a range: … : …",
  ObjectNode: "an object",
  IndexNode: "an index",
};

/** The nodes of mathjs, as far as we look into them. */
interface Node extends MathNode {
  readonly name?: string;
  readonly op?: string;
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

function convert(raw: MathNode, labels: readonly string[]): Tree {
  const node = raw as Node;
  const inner = (child: Node | undefined): Tree => convert(child as Node, labels);
  switch (node.type) {
    case "ConstantNode": {
      const value = (raw as ConstantNode).value as unknown;
      if (typeof value === "number" && Number.isFinite(value)) return { node: "number", value, text: String(value) };
      throw new NotOnTheList(String(value), "Only plain numbers stand in equations.", "Use names and numbers.");
    }
    case "SymbolNode":
      return { node: "name", name: node.name as string, text: node.name as string };
    case "ParenthesisNode": {
      const content = inner(node.content);
      return { ...content, text: `(${content.text})` };
    }
    case "ConditionalNode": {
      const args = [inner(node.condition), inner(node.trueExpr), inner(node.falseExpr)] as const;
      return { node: "if", args, text: `${args[0].text} ? ${args[1].text} : ${args[2].text}` };
    }
    case "OperatorNode":
      return convertRow(node, inner);
    case "FunctionNode": {
      const name = typeof node.fn === "string" ? node.fn : node.fn?.type === "SymbolNode" ? node.fn.name : undefined;
      if (!name) throw new NotOnTheList("(…)(…)", "Only functions on the list can be called.", "Call one by its name.");
      const args = (node.args ?? []).map(inner);
      return { node: "call", name, args, text: `${name}(${args.map((arg) => arg.text).join(", ")})` };
    }
    case "AccessorNode":
      return access(node, labels);
    case "RelationalNode":
      throw new NotOnTheList("a < b < c", "Comparisons are not chained.", "Join two with and: a < b and b < c.");
    default:
      throw new NotOnTheList(
        nodesElsewhere[node.type] ?? "something else",
        "Equations hold no lists, texts, ranges or assignments.",
        "Use names and numbers.",
      );
  }
}

/** `a + b - c + d` leans to the left; it is gone down in a loop, so that a long row is no deep one. */
function convertRow(node: Node, inner: (child: Node | undefined) => Tree): Tree {
  const row: Node[] = [];
  let first: Node | undefined = node;
  for (; first?.type === "OperatorNode" && (row.length === 0 || first.args?.length === 2); first = first.args?.[0])
    row.push(first);
  if (row.length > LONGEST_ROW)
    throw new NotOnTheList(`${row.length} terms`, `At most ${LONGEST_ROW} stand in a row.`, "Name its parts as flows.");
  let tree = inner(first);
  for (const one of row.reverse()) {
    const name = Object.hasOwn(operators, one.fn as string) ? operators[one.fn as keyof typeof operators] : undefined;
    const sign = one.op ?? "";
    if (!name) throw new NotOnTheList(sign, "This operator is not on the list.", "Use + - * / ^ and comparisons.");
    const args = [tree, ...(one.args ?? []).slice(1).map(inner)];
    if (one.implicit) {
      const seen = args.map((arg) => arg.text).join(" ");
      throw new NotOnTheList(seen, "A multiplication is written out.", "Put a * between the two.");
    }
    const text = args.length === 1 ? `${sign}${sign === "not" ? " " : ""}${tree.text}` : undefined;
    tree = { node: "operator", name, args, text: text ?? args.map((arg) => arg.text).join(` ${sign} `) };
  }
  return tree;
}

/** `population[young]` is an element by its label; the labels were cut out before, so only their numbers stand here. */
function access(node: Node, labels: readonly string[]): Tree {
  const [place] = node.index?.dimensions ?? [];
  const written = place?.type === "SymbolNode" ? labels[Number(place.name?.slice(1))] : undefined;
  const found = written === undefined ? undefined : readLabels(written);
  if (node.object?.type !== "SymbolNode" || !found) {
    throw new NotOnTheList(
      written === undefined ? "a.b" : `[${written}]`,
      "Brackets behind a quantity hold labels of its dimensions.",
      "Write for example population[young] or trade[from: north, to: south].",
    );
  }
  const name = node.object.name as string;
  return { node: "element", name, labels: found, text: `${name}[${(written as string).trim()}]` };
}

/** The children of a node, for walks over trees. */
export function childrenOf(tree: Tree): readonly Tree[] {
  return "args" in tree ? tree.args : [];
}
