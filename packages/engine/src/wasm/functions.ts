/** The functions of one kernel by number; those that equations call are written when the first equation does. */
import type { PlanTable } from "../plan-format.js";
import type { FunctionBytes } from "./bytes.js";
import type { Constants } from "./constants.js";
import { wideExp } from "./exp-code.js";
import { wideLog } from "./log-code.js";
import { lookUpFunction } from "./lookup-code.js";
import { normalCdfFunction, normalInverseFunction, normalPdfFunction } from "./normal-code.js";
import { widePow } from "./pow-code.js";
import type { WideFunctions } from "./short-way.js";

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

  normal(name: "normal-cdf" | "normal-pdf" | "normal-inverse"): number {
    const write = {
      "normal-cdf": normalCdfFunction,
      "normal-pdf": normalPdfFunction,
      "normal-inverse": normalInverseFunction,
    };
    // What it calls comes first, so that numbers are settled while it is written.
    void this.wide.exp;
    void this.wide.log;
    return this.#once(name, () => write[name](this.constants, this.wide));
  }

  get lookUp(): number {
    return this.#once("lookup", () => lookUpFunction(this.constants));
  }

  /** Where a table's x and y lie. */
  table(of: PlanTable): number {
    const at = this.#tables.get(of) ?? this.constants.table([...of.x, ...of.y]);
    this.#tables.set(of, at);
    return at;
  }
}
