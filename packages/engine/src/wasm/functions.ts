/** The functions of one kernel by number; those that equations call are written when the first equation does. */
import type { Node } from "../graph.js";
import type { PlanTable } from "../plan-format.js";
import type { FunctionBytes } from "./bytes.js";
import type { Value } from "./code.js";
import type { Constants } from "./constants.js";
import { expWay, wideExp } from "./exp-code.js";
import { logWay, wideLog } from "./log-code.js";
import { lookUpFunction } from "./lookup-code.js";
import { normalCdfFunction, normalInverseFunction, normalPdfFunction } from "./normal-code.js";
import { powWay, widePow } from "./pow-code.js";
import { type StripWay, stripFunction } from "./strip-code.js";

/** Functions by number that take every value. */
export interface WideFunctions {
  readonly exp: number;
  readonly log: number;
  readonly pow: number;
}

const normalFunctions = {
  "normal-cdf": normalCdfFunction,
  "normal-pdf": normalPdfFunction,
  "normal-inverse": normalInverseFunction,
};
type NormalName = keyof typeof normalFunctions;

/** Operators that are worked over a strip at a time. */
export type StripOperator = "exp" | "log" | "power" | NormalName;

/** Whether a node is worked over a strip at a time, by a function of its own. */
export function isStripWork(node: Node): node is Node & { readonly op: StripOperator } {
  return node.varies && (node.op === "exp" || node.op === "log" || node.op === "power" || node.op in normalFunctions);
}

export class Functions {
  readonly all: FunctionBytes[] = [];
  readonly #known = new Map<string, number>();
  readonly #tables = new Map<PlanTable, number>();
  readonly constants: Constants;

  constructor(constants: Constants) {
    this.constants = constants;
  }

  add(one: FunctionBytes): number {
    return this.all.push(one) - 1;
  }

  #once(name: string, write: () => FunctionBytes): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const at = this.add(write());
    this.#known.set(name, at);
    return at;
  }

  /** Wide functions, each written when it is first asked for. */
  readonly wide: WideFunctions = (() => {
    const functions = this;
    return {
      get exp() {
        return functions.#once("exp", () => wideExp(functions.constants));
      },
      get log() {
        return functions.#once("log", () => wideLog(functions.constants));
      },
      get pow(): number {
        const exp: number = this.exp;
        return functions.#once("pow", () => widePow(functions.constants, exp));
      },
    };
  })();

  /** What it calls comes first, so that numbers are settled while it is written. */
  normal(name: NormalName): number {
    void this.wide.exp;
    void this.wide.log;
    return this.#once(name, () => normalFunctions[name](this.constants, this.wide));
  }

  get lookUp(): number {
    return this.#once("lookup", () => lookUpFunction(this.constants));
  }

  /** The function that works an operator over a strip. */
  strip(op: StripOperator, takes: StripWay["takes"]): number {
    const way = this.#way(op, takes);
    return this.#once(`${op} over ${takes.join()}`, () => stripFunction(this.constants, way));
  }

  #way(op: StripOperator, takes: StripWay["takes"]): StripWay {
    const { exp, log } = this.wide;
    switch (op) {
      case "exp":
        return expWay(exp);
      case "log":
        return logWay(log);
      case "power":
        return powWay(this.wide.pow, takes);
      default: {
        const at = this.normal(op);
        return {
          takes,
          long: (code, [x]) => {
            (x as Value)();
            code.call(at);
          },
        };
      }
    }
  }

  /** Where a table's x and y lie. */
  table(of: PlanTable): number {
    const at = this.#tables.get(of) ?? this.constants.table([...of.x, ...of.y]);
    this.#tables.set(of, at);
    return at;
  }
}
