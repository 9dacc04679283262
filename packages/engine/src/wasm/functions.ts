/** The functions of one kernel by number; those that equations call are written when the first equation does. */
import type { Node } from "../graph.js";
import type { PlanTable } from "../plan-format.js";
import type { FunctionBytes } from "./bytes.js";
import type { Code, Value } from "./code.js";
import type { Constants } from "./constants.js";
import { longExp, shortExpWay, wideExp } from "./exp-code.js";
import { shortLogWay, wideLog } from "./log-code.js";
import { lookUpCode, lookUpFunction } from "./lookup-code.js";
import { type ExpAndLog, normalCdfFunction, normalInverseFunction, normalPdfFunction } from "./normal-code.js";
import { plain } from "./opcodes.js";
import { shortPowerWay, widePow } from "./pow-code.js";
import { type ArgumentKind, STRIP, shortFunction, stripFunction, tryOne } from "./strip-code.js";

type LongWay = Parameters<typeof stripFunction>[3];
type Tries = Parameters<typeof stripFunction>[2];

/** Strips of powers that are worked in one go at most: there is room for what lies between logarithm and exponential. */
export const MOST_POWERS = 8;

/** Functions by number that take every value. */
interface WideFunctions extends ExpAndLog {
  readonly pow: number;
}

const normalFunctions = {
  "normal-cdf": normalCdfFunction,
  "normal-pdf": normalPdfFunction,
  "normal-inverse": normalInverseFunction,
};
type NormalName = keyof typeof normalFunctions;

/** Operators that are worked over a strip at a time. */
export type StripOperator = "exp" | "log" | "power" | "lookup" | NormalName;

const stripOperators: ReadonlySet<string> = new Set(["exp", "log", "power", "lookup"]);

/** Whether a node is worked over a strip at a time, by a function of its own. */
export function isStripWork(node: Node): node is Node & { readonly op: StripOperator } {
  return node.varies && (stripOperators.has(node.op) || node.op in normalFunctions);
}

export class Functions {
  readonly all: FunctionBytes[] = [];
  readonly #known = new Map<string, number>();
  readonly #tables = new Map<PlanTable, number>();
  readonly constants: Constants;
  #pad: number | undefined;

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

  /** The function that works an operator over strips: (arguments, target, bytes). A lookup reads a table. */
  strip(op: StripOperator, takes: readonly ArgumentKind[], table?: PlanTable): number {
    const { exp, log } = this.wide;
    const call =
      (at: number) =>
      (code: Code, args: readonly Value[]): void => {
        for (const arg of args) arg();
        code.call(at);
      };
    switch (op) {
      case "exp": {
        const short = this.#once("short exp", () => shortFunction(this.constants, takes, shortExpWay));
        return this.#strip(op, takes, [short], (code, [x]) => longExp(code, exp, x as Value));
      }
      case "log": {
        const short = this.#once("short log", () => shortFunction(this.constants, takes, shortLogWay));
        return this.#strip(op, takes, [short], call(log));
      }
      case "power":
        return this.#power(takes, call(this.wide.pow));
      case "lookup": {
        const of = table as PlanTable;
        const [at, from] = [this.lookUp, this.table(of)];
        const long: LongWay = (code, [x]) => lookUpCode(code, at, from, of, x as Value);
        return this.#once(`lookup at ${from}`, () => stripFunction(this.constants, takes, (code) => code.int(1), long));
      }
      default:
        return this.#strip(op, takes, [], call(this.normal(op)));
    }
  }

  /** One short function, or none: then all go the long way. */
  #strip(op: StripOperator, takes: readonly ArgumentKind[], [short]: readonly number[], long: LongWay): number {
    const tries: Tries = short === undefined ? (code) => code.int(1) : tryOne(short, takes);
    return this.#once(`${op} over strips`, () => stripFunction(this.constants, takes, tries, long));
  }

  /** The logarithm's part to a scratch pad, and from there the exponential. */
  #power(takes: readonly ArgumentKind[], long: LongWay): number {
    const kinds = takes.join();
    const begins = this.#once(`short power of ${kinds}`, () =>
      shortFunction(this.constants, takes, shortPowerWay(takes), { outcomes: 2 }),
    );
    const ends = this.#once("short exp of two parts", () =>
      shortFunction(this.constants, ["strip", "strip"], shortExpWay, { stride: 2 }),
    );
    this.#pad ??= this.constants.room(2 * 8 * STRIP * MOST_POWERS);
    const pad = this.#pad;
    const tries: Tries = (code, push) => {
      const [target, bytes] = [takes.length, takes.length + 1];
      push(0);
      push(1);
      code.int(pad);
      push(bytes);
      code.call(begins);
      code.int(pad);
      code.int(pad + 16);
      push(target);
      push(bytes);
      code.call(ends);
      code.plain(plain.i32Or);
    };
    return this.#once(`power of ${kinds} over strips`, () => stripFunction(this.constants, takes, tries, long));
  }

  /** Where a table's x and y lie. */
  table(of: PlanTable): number {
    const at = this.#tables.get(of) ?? this.constants.table([...of.x, ...of.y]);
    this.#tables.set(of, at);
    return at;
  }
}
