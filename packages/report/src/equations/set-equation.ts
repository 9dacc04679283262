/**
 * An equation's tree to the signs on a page.
 * Takes: the tree that the engine parsed. Gives: signs. Brackets are set anew from the order of operators, so they stand where they must.
 */
import type { Tree } from "@palanca/engine/plan";
import { isTall, name, operator, row, type Sign, widthOf, word } from "./signs.js";

/** A fraction wider than this is set in one line, where it can be broken. */
const WIDEST_FRACTION = 56;

/** From what binds loosest to what binds tightest. */
const order = {
  if: 0,
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  add: 5,
  // A sum over a dimension takes all the factors behind it, so it needs brackets among factors.
  over: 6,
  multiply: 7,
  negate: 8,
  power: 9,
  whole: 10,
} as const;

const joined: Readonly<Record<string, readonly [text: string, binds: number]>> = {
  or: [" or ", order.or],
  and: [" and ", order.and],
  smaller: ["<", order.compare],
  "smaller-equal": ["≤", order.compare],
  larger: [">", order.compare],
  "larger-equal": ["≥", order.compare],
  equal: ["=", order.compare],
  unequal: ["≠", order.compare],
  add: ["+", order.add],
  subtract: ["−", order.add],
  multiply: ["⋅", order.multiply],
};

/** Sets an equation. */
export function setEquation(tree: Tree): Sign {
  return set(tree).sign;
}

interface Set {
  readonly sign: Sign;
  readonly binds: number;
}

function set(tree: Tree): Set {
  switch (tree.node) {
    case "number":
      return { sign: { sign: "number", text: String(tree.value) }, binds: order.whole };
    case "name":
      return { sign: name(tree.name), binds: order.whole };
    case "element": {
      const labels = tree.labels.map(({ dimension, label }) => word(dimension ? `${dimension}: ${label}` : label));
      return { sign: { sign: "index", base: name(tree.name), index: listed(labels) }, binds: order.whole };
    }
    case "if":
      return { sign: { sign: "cases", of: casesOf(tree) }, binds: order.if };
    case "call":
      return call(tree.name, tree.args);
    case "operator":
      return operation(tree.name, tree.args);
  }
}

/** `a ? b : c ? d : e` is one bracket with three lines. */
function casesOf(tree: Tree): { is: Sign; when: Sign | undefined }[] {
  if (tree.node !== "if") return [{ is: setEquation(tree), when: undefined }];
  const [when, is, otherwise] = tree.args;
  return [{ is: setEquation(is), when: setEquation(when) }, ...casesOf(otherwise)];
}

const large: Readonly<Record<string, string>> = { sum: "∑", prod: "∏" };

function call(called: string, args: readonly Tree[]): Set {
  const [first, second] = args;
  const isOver = second?.node === "name" && args.length === 2;
  if (first && isOver && Object.hasOwn(large, called)) {
    const below = word(second.name);
    const of = within(first, order.multiply);
    return { sign: { sign: "over", operator: large[called] as string, below, of }, binds: order.over };
  }
  if (first && called === "sqrt") return { sign: { sign: "root", of: setEquation(first) }, binds: order.whole };
  if (first && called === "exp")
    return { sign: { sign: "power", base: word("e"), exponent: setEquation(first) }, binds: order.power };
  if (first && called === "abs") return { sign: enclosed("|", "|", setEquation(first)), binds: order.whole };
  return { sign: row(word(called), enclosed("(", ")", listed(args.map(setEquation)))), binds: order.whole };
}

function operation(of: string, args: readonly Tree[]): Set {
  const [left, right] = args as [Tree, Tree];
  if (of === "plus") return set(left);
  if (of === "not") return { sign: row(word("not"), operator(" "), within(left, order.not)), binds: order.not };
  if (of === "negate") return { sign: row(operator("−"), within(left, order.negate)), binds: order.negate };
  if (of === "divide") return division(left, right);
  if (of === "power")
    return {
      sign: { sign: "power", base: within(left, order.whole), exponent: setEquation(right) },
      binds: order.power,
    };
  const [text, binds] = joined[of] ?? [of, order.compare];
  const isComparison = binds === order.compare;
  // What is taken away keeps its brackets; a sign never stands beside another sign.
  const strict = of === "subtract" || isComparison ? binds + 1 : binds;
  const isSigned = right.node === "operator" && right.name === "negate" && !isComparison;
  const sign = row(
    within(left, isComparison ? binds + 1 : binds),
    operator(text),
    within(right, isSigned ? order.power : strict),
  );
  return { sign, binds };
}

function division(left: Tree, right: Tree): Set {
  const fraction: Sign = { sign: "fraction", over: setEquation(left), under: setEquation(right) };
  if (widthOf(fraction) <= WIDEST_FRACTION) return { sign: fraction, binds: order.multiply };
  const sign = row(within(left, order.multiply), operator("/"), within(right, order.multiply + 1));
  return { sign, binds: order.multiply };
}

/** A part in brackets when it binds looser than what is around it. */
function within(tree: Tree, least: number): Sign {
  const { sign, binds } = set(tree);
  return binds < least ? enclosed("(", ")", sign) : sign;
}

function enclosed(open: string, close: string, of: Sign): Sign {
  return isTall(of) && widthOf(of) <= WIDEST_FRACTION
    ? { sign: "brackets", open, close, of }
    : row(operator(open), of, operator(close));
}

function listed(signs: readonly Sign[]): Sign {
  return row(...signs.flatMap((sign, i) => (i === 0 ? [sign] : [operator(","), sign])));
}
