/**
 * What a kernel works out, as a graph: equal parts are one node, constants are folded with the engine's own functions.
 * A node's number is higher than those of what it reads, so nodes in order are an order of evaluation.
 */
import { SHORT_POWER } from "./elementary.js";
import { scalarOperators } from "./operators.js";
import type { Operator } from "./plan-format.js";

/** Where a leaf's value comes from. `first` is a row's value at the first point; `point` the count of steps; `state` what the step before left. */
export type Leaf = "number" | "constant" | "row" | "first" | "column" | "state" | "point";

/** `test-*` give a mask of bits instead of a number; `truth` makes it 1 or 0; `select` takes mask, then, else; `copy` is its argument. */
export type NodeOperator =
  | Exclude<
      Operator,
      "smaller" | "smaller-equal" | "larger" | "larger-equal" | "equal" | "unequal" | "and" | "or" | "not" | "if"
    >
  | "test-smaller"
  | "test-smaller-equal"
  | "test-equal"
  | "test-unequal"
  | "test-and"
  | "test-or"
  | "test-not"
  | "truth"
  | "select"
  | "lookup"
  | "copy";

export interface Node {
  readonly id: number;
  readonly op: Leaf | NodeOperator;
  readonly args: readonly Node[];
  /** The number, the slot of an input or state, the index of a table. */
  readonly value: number;
  /** Whether it may differ from step to step, and from future to future. */
  changes: boolean;
  varies: boolean;
}

export const isLeaf = (node: Node): boolean => node.args.length === 0 && node.op !== "point";

const commutative: ReadonlySet<string> = new Set([
  "add",
  "multiply",
  "min",
  "max",
  "test-equal",
  "test-and",
  "test-or",
]);

export class Graph {
  readonly nodes: Node[] = [];
  readonly #known = new Map<string, Node>();

  number(value: number): Node {
    return this.#node("number", [], value, Object.is(value, -0) ? "-0" : String(value));
  }

  leaf(op: Exclude<Leaf, "number">, value: number): Node {
    return this.#node(op, [], value, String(value));
  }

  lookup(table: number, x: Node): Node {
    return this.#node("lookup", [x], table, String(table));
  }

  copy(node: Node): Node {
    return this.#node("copy", [node], 0, "");
  }

  /** An operator of the plan over nodes. */
  call(op: Operator, args: readonly Node[]): Node {
    const [a, b, c] = args as [Node, Node, Node];
    if (args.every((arg) => arg.op === "number"))
      return this.number(scalarOperators[op](a.value, b?.value ?? 0, c?.value ?? 0));
    switch (op) {
      case "smaller":
      case "smaller-equal":
        return this.#truth(this.make(`test-${op}`, [a, b]));
      case "larger":
        return this.#truth(this.make("test-smaller", [b, a]));
      case "larger-equal":
        return this.#truth(this.make("test-smaller-equal", [b, a]));
      case "equal":
      case "unequal":
        return this.#truth(this.make(`test-${op}`, [a, b]));
      case "and":
      case "or":
        return this.#truth(this.make(`test-${op}`, [this.#test(a), this.#test(b)]));
      case "not":
        return this.#truth(this.make("test-not", [this.#test(a)]));
      case "if":
        if (a.op === "number") return a.value !== 0 ? b : c;
        return b === c ? b : this.make("select", [this.#test(a), b, c]);
      case "power":
        return this.#power(a, b);
      case "multiply":
        if (isNumber(a, 1)) return b;
        return isNumber(b, 1) ? a : this.make(op, args);
      case "divide":
        return this.#divide(a, b);
      case "subtract":
        return isNumber(b, 0) ? a : this.make(op, args);
      case "negate":
        return a.op === "negate" ? (a.args[0] as Node) : this.make(op, args);
      default:
        return this.make(op, args);
    }
  }

  make(op: NodeOperator, args: readonly Node[]): Node {
    const ordered = commutative.has(op) ? [...args].sort((a, b) => a.id - b.id) : args;
    return this.#node(op, ordered, 0, "");
  }

  #truth(mask: Node): Node {
    return this.make("truth", [mask]);
  }

  #test(node: Node): Node {
    return node.op === "truth" ? (node.args[0] as Node) : this.make("test-unequal", [node, this.number(0)]);
  }

  /** Whole powers up to 8 are multiplied out in the order of `pow`. */
  #power(x: Node, y: Node): Node {
    if (y.op !== "number" || Math.floor(y.value) !== y.value || Math.abs(y.value) > SHORT_POWER)
      return this.make("power", [x, y]);
    let result: Node | undefined;
    let base = x;
    for (let n = Math.abs(y.value); n > 0; n = Math.floor(n / 2)) {
      if (n % 2 === 1) result = result ? this.make("multiply", [result, base]) : base;
      if (n > 1) base = this.make("multiply", [base, base]);
    }
    if (!result) return this.number(1);
    return y.value < 0 ? this.make("divide", [this.number(1), result]) : result;
  }

  /** Dividing by a power of two is multiplying by its inverse, to the bit. */
  #divide(a: Node, b: Node): Node {
    if (b.op !== "number") return this.make("divide", [a, b]);
    if (b.value === 1) return a;
    const inverse = 1 / b.value;
    const size = Math.abs(b.value);
    const isPower = size > 1e-300 && size < 1e300 && isPowerOfTwo(size);
    return isPower ? this.call("multiply", [a, this.number(inverse)]) : this.make("divide", [a, b]);
  }

  #node(op: Node["op"], args: readonly Node[], value: number, told: string): Node {
    const key = `${op} ${told} ${args.map((arg) => arg.id).join(" ")}`;
    const known = this.#known.get(key);
    if (known) return known;
    const node: Node = { id: this.nodes.length, op, args, value, changes: false, varies: false };
    this.nodes.push(node);
    this.#known.set(key, node);
    return node;
  }
}

function isNumber(node: Node, value: number): boolean {
  return node.op === "number" && Object.is(node.value, value);
}

function isPowerOfTwo(size: number): boolean {
  let left = size;
  while (left >= 2) left /= 2;
  while (left < 1) left *= 2;
  return left === 1;
}
