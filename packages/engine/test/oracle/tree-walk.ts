/** Evaluates trees at a moment of a run, each quantity when it is asked for. */
import type { Element } from "../../src/dimensions.js";
import type { ResolvedTree } from "../../src/resolve-tree.js";
import type { Value } from "./arithmetic.js";
import type { OracleRequest } from "./interpret.js";
import { callFunction } from "./oracle-functions.js";
import type { OracleTime } from "./oracle-time.js";

export interface Moment {
  readonly step: number;
  /** Years since the step began. */
  readonly part: number;
  readonly values: ReadonlyMap<string, Value>;
  readonly cache: Map<string, Value>;
  readonly isAtEnd?: boolean;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  smaller: (order) => order < 0,
  "smaller-equal": (order) => order <= 0,
  larger: (order) => order > 0,
  "larger-equal": (order) => order >= 0,
  equal: (order) => order === 0,
  unequal: (order) => order !== 0,
};
const operators: Readonly<Record<string, string>> = {
  add: "add",
  subtract: "subtract",
  multiply: "multiply",
  divide: "divide",
  power: "pow",
  negate: "unaryMinus",
  plus: "unaryPlus",
};

export class TreeWalk {
  readonly request: OracleRequest;
  readonly states: OracleTime;
  readonly #recorded = new Map<ResolvedTree, { x: Value[] }>();
  readonly #names: readonly string[];
  readonly #equations = new Map<string, ResolvedTree>();
  readonly #numbers = new Map<ResolvedTree, number>();

  constructor(request: OracleRequest, states: OracleTime) {
    this.request = request;
    this.states = states;
    this.#names = request.checked.dimensions.names;
    for (const { part, of, tree } of request.checked.equations) this.#equations.set(`${part} ${of}`, tree);
  }

  moment(step: number, part: number, values: ReadonlyMap<string, Value>): Moment {
    return { step, part, values, cache: new Map() };
  }

  /** A name for one node at one element. */
  key(tree: ResolvedTree, element: Element): string {
    if (!this.#numbers.has(tree)) this.#numbers.set(tree, this.#numbers.size);
    return `#${this.#numbers.get(tree)} ${this.#names.map((name) => element[name])}`;
  }

  quantity(name: string, element: Element, moment: Moment): Value {
    const { checked, inputs, arithmetic, unitOf } = this.request;
    const { symbols, dimensions } = checked;
    const symbol = symbols.get(name);
    if (!symbol) throw new Error(`The oracle knows no ${name}.`);
    const at = symbol.over.reduce((index, one) => index * dimensions.size(one) + (element[one] as number), 0);
    const key = `${name}[${at}]`;
    const own: Element = Object.fromEntries(symbol.over.map((one) => [one, element[one] as number]));
    const whole = (): Element => {
      let entered: Element = {};
      for (const one of symbol.over) entered = dimensions.enter(entered, one, own[one] as number);
      return { ...entered, ...own };
    };
    const zero = (): Value => arithmetic.read(0, unitOf(symbol.unit));
    const equation = (part: string) => this.#equations.get(`${part} ${name}`);
    if (symbol.role === "hidden") return moment.values.get(key) ?? this.states.values.get(key) ?? zero();
    if (symbol.role === "stock") {
      if (symbol.neverNegative) this.states.limit(key, `${name}_shortfall[${at}]`, zero());
      const start = equation("start");
      return this.states.state(
        key,
        moment,
        (first) => (start ? this.evaluate(start, whole(), first) : this.quantity(`${name}_start`, element, first)),
        (then) => this.evaluate(equation("change") as ResolvedTree, whole(), then),
      );
    }
    const rows = inputs[name];
    if (rows) {
      const row = rows[Math.min(moment.step, rows.length - 1)] as readonly number[];
      return arithmetic.read((row[at] ?? row[0]) as number, unitOf(symbol.unit));
    }
    const cached = moment.cache.get(key);
    if (cached !== undefined) return cached;
    const value = this.evaluate(equation("flow") as ResolvedTree, whole(), moment);
    moment.cache.set(key, value);
    return value;
  }

  evaluate(tree: ResolvedTree, element: Element, moment: Moment): Value {
    const { arithmetic, time, checked } = this.request;
    const { call, decide } = arithmetic;
    const inner = (child: ResolvedTree, at: Element = element): Value => this.evaluate(child, at, moment);
    switch (tree.node) {
      case "number":
        return tree.value;
      case "clock": {
        const elapsed = moment.step * time.step + moment.part;
        if (tree.name === "step_number") return moment.step;
        if (tree.name === "step_length") return arithmetic.read(time.step, "annumunit");
        return arithmetic.read(tree.name === "time" ? time.from + elapsed : elapsed, "annumunit");
      }
      case "name":
        return this.quantity(tree.name, element, moment);
      case "element":
        return this.quantity(tree.name, { ...element, ...tree.at }, moment);
      case "if": {
        // Both are worked out, for a delay inside the one not taken goes on.
        const [condition, then, otherwise] = tree.args.map((arg) => inner(arg)) as [Value, Value, Value];
        return condition !== 0 ? then : otherwise;
      }
      case "operator": {
        const args = tree.args.map((arg) => inner(arg));
        const compared = comparisons[tree.name];
        if (compared) return decide(compared(call("compare", ...args) as number) ? 1 : 0);
        if (tree.name === "and") return args.every((arg) => arg !== 0) ? 1 : 0;
        if (tree.name === "or") return args.some((arg) => arg !== 0) ? 1 : 0;
        if (tree.name === "not") return args[0] === 0 ? 1 : 0;
        return call(operators[tree.name] as string, ...args);
      }
      case "shift": {
        const size = checked.dimensions.size(tree.dimension);
        const here = element[tree.dimension] as number;
        const get = (index: number): Value =>
          inner(tree.args[0], checked.dimensions.enter(element, tree.dimension, index));
        const from = here - tree.by;
        const came = from >= 0 && from < size ? get(from) : arithmetic.zeroLike(get(here));
        return tree.open && here === size - 1 ? call("add", came, get(here)) : came;
      }
      case "over": {
        const { dimensions } = checked;
        const all: Value[] = [];
        for (let i = 0; i < dimensions.size(tree.dimension); i++) {
          const entered = dimensions.enter(element, tree.dimension, i);
          if (!tree.into || entered[tree.into] === element[tree.into]) all.push(inner(tree.args[0], entered));
        }
        if (all.length === 0) return tree.name === "prod" ? 1 : 0;
        const join: Record<string, string> = { sum: "add", mean: "add", prod: "multiply", min: "min", max: "max" };
        const joined = all.reduce((a, b) => call(join[tree.name] as string, a, b));
        return tree.name === "mean" ? call("divide", joined, all.length) : joined;
      }
      case "lookup":
        return this.#lookup(tree, inner(tree.args[0]));
      case "call":
        if (moment.isAtEnd && this.#recorded.has(tree)) return this.#overRun(tree, moment);
        return callFunction(tree, element, moment, this);
    }
  }

  /** Keeps, at each step, what the functions over the run look at. */
  recordMeasures(moment: Moment): void {
    const overRun = new Set(["first", "last", "total", "mean", "lowest", "highest", "at", "first_time"]);
    const look = (tree: ResolvedTree): void => {
      if (tree.node === "call" && overRun.has(tree.name)) {
        const kept = this.#recorded.get(tree) ?? { x: [] };
        this.#recorded.set(tree, kept);
        const x = tree.args[0] as ResolvedTree;
        kept.x.push(this.evaluate(x, {}, moment));
        const zero = (): Value => this.request.arithmetic.call("multiply", kept.x[0] as Value, this.#years(0));
        if (tree.name === "total")
          this.states.state(this.key(tree, {}), moment, zero, (then) => this.evaluate(x, {}, then));
      } else if ("args" in tree) for (const child of tree.args) look(child);
    };
    for (const { part, tree } of this.request.checked.equations) if (part === "measure") look(tree);
  }

  #years(years: number): Value {
    return this.request.arithmetic.read(years, "annumunit");
  }

  #overRun(tree: ResolvedTree & { node: "call" }, moment: Moment): Value {
    const { arithmetic, time } = this.request;
    const { x } = this.#recorded.get(tree) as { x: Value[] };
    switch (tree.name) {
      case "first":
        return x[0] as Value;
      case "last":
        return x.at(-1) as Value;
      case "total":
        return this.states.values.get(this.key(tree, {})) as Value;
      case "mean":
        return arithmetic.call(
          "divide",
          x.reduce((a, b) => arithmetic.call("add", a, b)),
          x.length,
        );
      case "lowest":
      case "highest":
        return x.reduce((a, b) => arithmetic.call(tree.name === "lowest" ? "min" : "max", a, b));
      case "at":
        return x[Math.round(((tree.args[1] as { value?: number }).value as number) - time.from) / time.step] as Value;
      default: {
        const found = x.findIndex((one) => one !== 0);
        return this.#years(time.from + (found < 0 ? moment.step + 1 : found) * time.step);
      }
    }
  }

  #lookup(tree: ResolvedTree & { node: "lookup" }, x: Value): Value {
    const { arithmetic, checked, unitOf } = this.request;
    const { call } = arithmetic;
    const table = checked.model.tables?.[tree.table];
    if (!table) throw new Error(`The oracle knows no table ${tree.table}.`);
    const points = table.x.map((at, i): [Value, Value] => [
      arithmetic.read(at, unitOf(table.xUnit)),
      arithmetic.read(table.y[i] as number, unitOf(table.yUnit)),
    ]);
    const isBelow = (a: Value, b: Value): boolean => call("compare", a, b) === -1;
    const [low, high] = [points[0], points.at(-1)] as [[Value, Value], [Value, Value]];
    if (table.ends === "hold" && isBelow(x, low[0])) return low[1];
    if (table.ends === "hold" && isBelow(high[0], x)) return high[1];
    let right = points.findIndex(([at]) => !isBelow(at, x));
    right = right < 0 ? points.length - 1 : Math.max(1, right);
    const [[x0, y0], [x1, y1]] = [points[right - 1], points[right]] as [[Value, Value], [Value, Value]];
    const part = call("divide", call("subtract", x, x0), call("subtract", x1, x0));
    return call("add", y0, call("multiply", part, call("subtract", y1, y0)));
  }
}
