/** One node of the graph to instructions: what it reads is pushed, what it is comes out. */
import type { Node } from "../graph.js";
import type { PlanTable } from "../plan-format.js";
import { type Code, formulas, type Value } from "./code.js";
import { longExp } from "./exp-code.js";
import type { Functions } from "./functions.js";
import { lookUpCode } from "./lookup-code.js";
import { plain } from "./opcodes.js";

/** About how many instructions a node takes. */
export function weightOf(node: Node): number {
  return node.op === "round" ? 12 : 3;
}

export interface NodeContext {
  readonly code: Code;
  readonly functions: Functions;
  readonly tables: readonly PlanTable[];
  /** The local in which the count of points lies. */
  readonly point: number;
}

/** Pushes the value of a node that is worked out; `push` pushes what it reads. */
export function nodeCode(
  { code, functions, tables, point }: NodeContext,
  node: Node,
  push: (node: Node) => Value,
): void {
  const f = formulas(code);
  const [a, b, c] = node.args.map(push) as [Value, Value, Value];
  switch (node.op) {
    case "add":
      f.add(a, b)();
      return;
    case "subtract":
      f.sub(a, b)();
      return;
    case "multiply":
      f.mul(a, b)();
      return;
    case "divide":
      f.div(a, b)();
      return;
    case "negate":
      f.neg(a)();
      return;
    case "sqrt":
      f.sqrt(a)();
      return;
    case "abs":
      f.abs(a)();
      return;
    case "floor":
      f.floor(a)();
      return;
    case "ceil":
      a();
      code.simd("ceil");
      return;
    case "copy":
      a();
      return;
    case "mod":
      f.sub(a, f.mul(b, f.floor(f.div(a, b))))();
      return;
    case "round":
      roundCode(code, a);
      return;
    case "min":
    case "max":
      extremeCode(code, node, push);
      return;
    case "exp":
      longExp(code, functions.wide.exp, a);
      return;
    case "log":
      a();
      code.call(functions.wide.log);
      return;
    case "power": {
      const at = functions.wide.pow;
      a();
      b();
      code.call(at);
      return;
    }
    case "normal-cdf":
    case "normal-pdf":
    case "normal-inverse": {
      const at = functions.normal(node.op);
      a();
      code.call(at);
      return;
    }
    case "lookup": {
      const table = tables[node.value] as PlanTable;
      lookUpCode(code, functions.lookUp, functions.table(table), table, a);
      return;
    }
    case "test-smaller":
      f.lt(a, b)();
      return;
    case "test-smaller-equal":
      f.le(a, b)();
      return;
    case "test-equal":
      f.eq(a, b)();
      return;
    case "test-unequal":
      f.ne(a, b)();
      return;
    case "test-and":
      f.and(a, b)();
      return;
    case "test-or":
      f.or(a, b)();
      return;
    case "test-not":
      f.not(a)();
      return;
    case "truth":
      f.and(a, f.number(1))();
      return;
    case "select":
      f.choose(b, c, a)();
      return;
    case "point":
      code.get(point);
      code.plain(plain.f64ConvertI32);
      code.simd("splat");
      return;
    default:
      throw new Error(`This is a fault in the engine: ${node.op} is not something to work out.`);
  }
}

/** The quick instructions give their first argument when the second is a number and neither is less; so a constant comes second. */
function extremeCode(code: Code, node: Node, push: (node: Node) => Value): void {
  const f = formulas(code);
  const [first, second] = node.args as [Node, Node];
  const constant = [first, second].find((arg) => arg.op === "number" && arg.value === arg.value);
  if (constant === undefined || Object.is(constant.value, -0)) {
    push(first)();
    push(second)();
    code.simd(node.op as "min" | "max");
    return;
  }
  const other = push(constant === first ? second : first);
  const extreme = f[node.op === "min" ? "pmin" : "pmax"](other, push(constant));
  // The greater of -0 and 0 is 0.
  const isZero = node.op === "max" && constant.value === 0;
  (isZero ? f.add(extreme, push(constant)) : extreme)();
}

function roundCode(code: Code, a: Value): void {
  const f = formulas(code);
  code.scope((keep) => {
    const kept = keep(a);
    const whole = keep(() => {
      kept();
      code.simd("trunc");
    });
    const isHalf = f.ge(f.abs(f.sub(kept, whole)), f.number(0.5));
    const away = f.choose(f.number(-1), f.number(1), f.lt(kept, f.number(0)));
    f.add(whole, f.and(away, isHalf))();
  });
}
