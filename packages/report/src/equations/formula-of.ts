/** The tree of a checked equation to what it looks like. Brackets are set where the reading needs them, and nowhere else. */
import type { Tree } from "@palanca/engine/plan";
import { type Formula, fenced, row, sign, symbol, words } from "./formula.js";

/** What has to be known of the model around an equation. */
export interface Naming {
  /** Whether a name is a dimension, so that `max(x, age)` is read over it. */
  readonly isDimension: (name: string) => boolean;
  /** A name of a quantity in words. */
  readonly inWords: (name: string) => string;
}

/** How tightly a formula holds together; what is looser than its place needs brackets. */
const LOOSE = {
  cases: 0,
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  add: 5,
  multiply: 6,
  negate: 7,
  power: 8,
  atom: 9,
} as const;

interface Set {
  readonly formula: Formula;
  readonly tight: number;
}

const infix: Readonly<Record<string, readonly [sign: string, tight: number]>> = {
  add: ["+", LOOSE.add],
  subtract: ["−", LOOSE.add],
  multiply: ["×", LOOSE.multiply],
  smaller: ["<", LOOSE.compare],
  "smaller-equal": ["≤", LOOSE.compare],
  larger: [">", LOOSE.compare],
  "larger-equal": ["≥", LOOSE.compare],
  equal: ["=", LOOSE.compare],
  unequal: ["≠", LOOSE.compare],
  and: ["and", LOOSE.and],
  or: ["or", LOOSE.or],
};

const fences: Readonly<Record<string, readonly [open: string, close: string]>> = {
  abs: ["|", "|"],
  floor: ["⌊", "⌋"],
  ceil: ["⌈", "⌉"],
};

const bigSigns: Readonly<Record<string, string>> = { sum: "∑", prod: "∏" };

/** Works out what an equation looks like. */
export function formulaOf(tree: Tree, naming: Naming): Formula {
  return setOf(tree, naming).formula;
}

function setOf(tree: Tree, naming: Naming): Set {
  const inner = (child: Tree): Formula => setOf(child, naming).formula;
  const atom = (formula: Formula): Set => ({ formula, tight: LOOSE.atom });
  switch (tree.node) {
    case "number":
      return atom({ form: "number", text: tree.text });
    case "name":
      return atom(symbol(naming.inWords(tree.name)));
    case "element":
      return atom({
        form: "subscript",
        base: symbol(naming.inWords(tree.name)),
        below: words(tree.labels.map(({ label }) => label).join(", ")),
      });
    case "if":
      return { formula: { form: "cases", rows: rowsOf(tree, naming) }, tight: LOOSE.cases };
    case "call": {
      const formula = callOf(tree, naming);
      return { formula, tight: formula.form === "over" ? LOOSE.add : LOOSE.atom };
    }
    case "operator": {
      const [a, b] = tree.args as readonly [Tree, Tree];
      switch (tree.name) {
        case "divide":
          return { formula: { form: "fraction", above: inner(a), below: inner(b) }, tight: LOOSE.power };
        case "power":
          return {
            formula: { form: "power", base: held(a, LOOSE.atom, naming), exponent: inner(b) },
            tight: LOOSE.power,
          };
        case "plus":
          return setOf(a, naming);
        case "negate":
          return { formula: row(sign("−"), held(a, LOOSE.power, naming)), tight: LOOSE.negate };
        case "not":
          return { formula: row(words("not "), held(a, LOOSE.compare, naming)), tight: LOOSE.not };
        default: {
          const [text, tight] = infix[tree.name] as readonly [string, number];
          // a - (b - c) and a < (b < c): what leans to the right keeps its brackets; a negative number never follows a sign bare.
          const left = held(a, tight === LOOSE.compare ? tight + 1 : tight, naming);
          const right = held(b, tight === LOOSE.multiply || tight === LOOSE.add ? LOOSE.negate + 1 : tight + 1, naming);
          const isProduct = tight === LOOSE.add && looksLikeProduct(b);
          return { formula: row(left, sign(text), isProduct ? inner(b) : right), tight };
        }
      }
    }
  }
}

/** A product on the right of a plus needs no brackets. */
function looksLikeProduct(tree: Tree): boolean {
  return tree.node === "operator" && tree.name === "multiply";
}

/** Conditions in a row: one brace, a line each. */
function rowsOf(tree: Tree & { node: "if" }, naming: Naming): { value: Formula; when?: Formula }[] {
  const [when, then, otherwise] = tree.args;
  const first = { value: formulaOf(then, naming), when: formulaOf(when, naming) };
  return otherwise.node === "if"
    ? [first, ...rowsOf(otherwise, naming)]
    : [first, { value: formulaOf(otherwise, naming) }];
}

function callOf({ name, args }: Tree & { node: "call" }, naming: Naming): Formula {
  const inner = (child: Tree): Formula => formulaOf(child, naming);
  const [x, second, third] = args as readonly [Tree, Tree | undefined, Tree | undefined];
  if (name === "sqrt") return { form: "root", of: inner(x) };
  const fence = fences[name];
  if (fence) return fenced(inner(x), ...fence);
  if (name === "at" && second) return { form: "subscript", base: held(x, LOOSE.atom, naming), below: inner(second) };
  if (name === "lookup" && second && x.node === "name")
    return { form: "call", name: naming.inWords(x.name), args: [inner(second)] };
  if (second?.node === "name" && naming.isDimension(second.name)) {
    const over = naming.inWords(second.name);
    if (name === "shift" || name === "shift_open")
      return { form: "call", name: naming.inWords(name), args: args.map(inner) };
    const below = words(third?.node === "name" ? `${over} in ${naming.inWords(third.name)}` : over);
    return { form: "over", sign: bigSigns[name] ?? name, below, of: held(x, LOOSE.multiply, naming) };
  }
  return { form: "call", name: naming.inWords(name), args: args.map(inner) };
}

/** In brackets unless it holds together as tightly as its place needs. */
function held(tree: Tree, least: number, naming: Naming): Formula {
  const { formula, tight } = setOf(tree, naming);
  return tight < least ? fenced(formula) : formula;
}
