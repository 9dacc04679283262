/** Random models that hold together in units: stocks, delays, smooths, dimensions, conditions, lookups, both methods. */
import type { Model } from "../../src/model.js";

/** A small generator of its own, so that a case can be made again from its number (mulberry32, T. Ettinger, 2017). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomCase {
  readonly model: Model;
  readonly inputs: Readonly<Record<string, readonly (readonly number[])[]>>;
}

type Unit = "1" | "person" | "person / year" | "USD";
interface Known {
  readonly name: string;
  readonly unit: Unit;
  readonly over: readonly string[];
}

const declared: Record<Unit, readonly string[]> = {
  "1": ["1", "percent"],
  person: ["person", "1000 person"],
  "person / year": ["person / year"],
  USD: ["USD", "million USD"],
};
const odd: Record<Unit, string> = {
  "1": "odd",
  person: "odd * head",
  "person / year": "odd * head / lasting",
  USD: "odd * cash",
};
/** The declared units in the words of mathjs. */
export const inMathjs: Readonly<Record<string, string>> = {
  "1": "1",
  percent: "1",
  person: "personunit",
  "1000 person": "1000 personunit",
  "person / year": "personunit / annumunit",
  USD: "usdunit",
  "million USD": "1000000 usdunit",
  year: "annumunit",
  "person year": "personunit annumunit",
};

export function randomCase(seed: number): RandomCase {
  const random = generator(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const pick = <T>(from: readonly T[]): T => from[whole(from.length)] as T;
  const steps = 3 + whole(6);
  const [step, length] = pick([
    ["1 year", 1],
    ["1/4 year", 0.25],
    ["5 years", 5],
    ["1/2 year", 0.5],
  ] as const);
  const ages = Array.from({ length: 1 + whole(4) }, (_, i) => `${5 * i}-${5 * i + 4}`);
  const places = ["a", "b", "c"];
  const dimensions = { age: ages, place: places };
  const subranges = { grown: { of: "age", labels: ages.slice(-2) } };
  const mappings = { belongs: { from: "place", to: "region", pairs: { a: "north", b: "south", c: "north" } } };
  const allDimensions = { ...dimensions, region: ["north", "south"] };
  const spans: readonly string[][] = [[], [], ["age"], ["place"], ["place", "age"], ["grown"], ["region"]];
  const sizes: Record<string, number> = { age: ages.length, place: 3, grown: Math.min(2, ages.length), region: 2 };

  const known: Known[] = [];
  const inputs: Record<string, number[][]> = {};
  const uncertainties: Record<string, Model["uncertainties"][string]> = {};
  const covers = (over: readonly string[], name: string): boolean =>
    over.includes(name) || (name === "age" && over.includes("grown")) || (name === "region" && over.includes("place"));

  const addInput = (name: string, unit: string, over: readonly string[], low: number, high: number): void => {
    const path = random() < 0.3;
    const count = over.reduce((product, one) => product * (sizes[one] as number), 1);
    const row = (): number[] => Array.from({ length: count }, () => low + random() * (high - low));
    inputs[name] = path ? Array.from({ length: steps + 1 }, row) : [row()];
    uncertainties[name] = { label: name, unit, over, value: 0, ...(path ? { path: true } : {}) };
  };
  for (let i = 0; i < 5; i++) {
    const unit = pick(["1", "person", "person / year", "USD"] as const);
    const over = pick(spans);
    const written = unit === "1" ? "1" : pick(declared[unit]);
    addInput(`input_${i}`, written, over, -2, 3);
    known.push({ name: `input_${i}`, unit, over });
  }
  addInput("lasting", "year", [], 1.5 * length, 8 * length);
  addInput("head", "person", [], 0.5, 2);
  addInput("odd", "1", [], 0.01, 0.03);
  addInput("cash", "USD", [], 1, 2);
  const stocks: Known[] = Array.from({ length: 1 + whole(3) }, (_, i) => ({
    name: `stock_${i}`,
    unit: "person",
    over: pick(spans),
  }));
  known.push(...stocks);

  const leaf = (unit: Unit, over: readonly string[]): string => {
    const fits = known.filter((one) => one.unit === unit && one.over.every((name) => covers(over, name)));
    const whole1 = known.filter((one) => one.unit === unit && one.over.length === 1 && one.over[0] === "place");
    if (whole1.length > 0 && random() < 0.2) return `${pick(whole1).name}[${pick(places)}]`;
    if (fits.length > 0 && random() < 0.85) return pick(fits).name;
    const base: Record<Unit, string> = {
      "1": pick(["1", "2", "1/2", "step_number"]),
      person: "head",
      "person / year": "head / lasting",
      USD: "cash",
    };
    return base[unit];
  };
  const condition = (over: readonly string[], depth: number): string => {
    const unit = pick(["1", "person", "person / year"] as const);
    // The odd amount keeps both sides from being equal on purpose, where a nudge would always turn the comparison over.
    const one = `${make(unit, over, depth - 1)} + ${odd[unit]} ${pick(["<", ">", "<=", ">="])} ${make(unit, over, depth - 1)}`;
    return random() < 0.2 ? `(${one}) ${pick(["and", "or"])} not (time > start_year + lasting)` : one;
  };
  const make = (unit: Unit, over: readonly string[], depth: number): string => {
    if (depth <= 0) return leaf(unit, over);
    const same = (): string => make(unit, over, depth - 1);
    const ratio = (): string => make("1", over, depth - 1);
    const lag = `${whole(4) * length}`;
    const choices: (() => string)[] = [
      () => `(${same()} + ${same()})`,
      () => `(${same()} - ${same()})`,
      () => `-${leaf(unit, over)}`,
      () => `${same()} * ${ratio()}`,
      () => `${same()} / (1 + abs(${ratio()}))`,
      () => `${pick(["min", "max"])}(${same()}, ${same()})`,
      () => `abs(${same()})`,
      () => `clamp(${same()}, ${leaf(unit, over)}, ${leaf(unit, over)})`,
      () => `(${condition(over, depth)} ? ${same()} : ${same()})`,
      () => `smth1(${same()}, lasting)`,
      () => `smth3(${same()}, 2 * lasting, ${leaf(unit, over)})`,
      () => `delay1(${same()}, lasting)`,
      () => `delay3(${same()}, 3 * lasting)`,
      () => `delayn(${same()}, 2 * lasting, 2, ${leaf(unit, over)})`,
      () => `smthn(${same()}, 3 * lasting, ${1 + whole(3)})`,
      () => `delay(${same()}, ${lag}, ${leaf(unit, over)})`,
      () => `previous(${same()}, ${leaf(unit, over)})`,
      () => `init(${same()})`,
      () => `step(${same()}, ${2000 + whole(4) * length})`,
    ];
    for (const name of ["age", "place", "grown"]) {
      const spanning = known.filter(
        (one) => one.unit === unit && (one.over.includes(name) || (name === "grown" && one.over.includes("age"))),
      );
      const free = spanning.filter((one) =>
        one.over.every((other) => other === name || covers([...over, name], other)),
      );
      if (free.length > 0) {
        const x = pick(free).name;
        choices.push(() => `${pick(["sum", "mean", "min", "max"])}(${x} * ${ratio()}, ${name})`);
        if (name === "age" && covers(over, "age")) {
          choices.push(() => `shift(${x}, age, ${pick(["1", "2", "-1"])})`);
          if (over.includes("age")) choices.push(() => `shift_open(${x}, age)`);
        }
        if (name === "place" && covers(over, "region"))
          choices.push(() => `${pick(["sum", "mean", "max"])}(${x}, place, region)`);
      }
    }
    if (unit === "1") {
      choices.push(
        () => `exp(clamp(${ratio()}, -2, 2))`,
        () => `log(1 + abs(${ratio()}))`,
        () => `sqrt(abs(${ratio()}))`,
        () => `(1 + abs(${ratio()})) ^ clamp(${ratio()}, -2, 2)`,
        () => `clamp(${ratio()}, -2, 2) ^ ${whole(5)}`,
        () => `${make("person", over, depth - 1)} / head`,
        () => `floor(clamp(${ratio()}, -9, 9) + odd)`,
        () => `round(clamp(${ratio()}, -9, 9) + odd)`,
        () => `mod(clamp(${ratio()}, -9, 9) + odd, 2)`,
        () => `normal_cdf(clamp(${ratio()}, -2, 2))`,
        () => `lognormal_cdf(1 + abs(${make("person", over, depth - 1)} / head), 2, 1)`,
        () => `lookup(${pick(["curve", "line"])}, ${ratio()})`,
        () => `trend(2 + abs(${ratio()}), lasting, 0) * lasting`,
        () => `(${condition(over, depth)})`,
      );
    }
    if (unit === "person") {
      choices.push(
        () => `${make("person / year", over, depth - 1)} * lasting`,
        () => `ramp(${leaf("person / year", over)}, ${2000 + whole(3) * length}, start_year + 2 * lasting)`,
        () => `forcst(head + abs(${same()}), lasting, lasting)`,
        () => `lookup(heads, ${same()})`,
      );
    }
    if (unit === "person / year") {
      choices.push(
        () => `${make("person", over, depth - 1)} / lasting`,
        () => `pulse(${leaf("person", over)}, ${2000 + whole(3) * length}, ${pick(["0", String(2 * length)])})`,
      );
    }
    return pick(choices)();
  };

  const relationships: Record<string, Model["relationships"][string]> = {
    start_year: { kind: "flow", equation: "time - elapsed", unit: "year" },
  };
  for (let i = 0; i < 5; i++) {
    const unit = pick(["1", "1", "person", "person / year", "USD"] as const);
    const over = pick(spans);
    const equation = make(unit, over, 3);
    relationships[`flow_${i}`] = { kind: "flow", equation, unit: unit === "1" ? "1" : pick(declared[unit]), over };
    known.push({ name: `flow_${i}`, unit, over });
  }
  for (const { name, over } of stocks) {
    const neverNegative = random() < 0.3;
    const isWritten = random() < 0.5;
    if (!isWritten)
      inputs[`${name}_start`] = [
        Array.from({ length: over.reduce((n, one) => n * (sizes[one] as number), 1) }, () => random() * 3),
      ];
    const change = `(${make("person / year", over, 2)} - ${name} / (4 * lasting))`;
    relationships[name] = {
      kind: "stock",
      unit: "person",
      over,
      start: isWritten ? "2 * head" : 0,
      change,
      ...(neverNegative ? { neverNegative } : {}),
    };
  }
  const summed = ({ name, over }: Known): string => over.reduce((text, one) => `sum(${text}, ${one})`, name);
  const [one] = stocks as [Known];
  const flow = known.at(-1) as Known;
  const measure = (of: string, unit: string) => ({ of, unit, better: "neither" as const });
  const model: Model = {
    id: `random-${seed}`,
    title: "Random",
    question: "Do both agree?",
    time: { from: 2000, to: 2000 + steps * length, step },
    method: random() < 0.5 ? "rk4" : "euler",
    dimensions: allDimensions,
    subranges,
    mappings,
    tables: {
      curve: { x: [-1, 0, 0.5, 2], xUnit: "1", y: [0, 1, 3, 2], yUnit: "1", ends: "hold", because: "random" },
      line: { x: [0, 1, 3], xUnit: "1", y: [0, 2, 1], yUnit: "1", ends: "extend", because: "random" },
      heads: { x: [0, 2], xUnit: "person", y: [1, 0], yUnit: "1000 person", ends: "hold", because: "random" },
    },
    levers: {},
    uncertainties,
    relationships,
    measures: {
      at_end: measure(`last(${summed(one)})`, "1000 person"),
      in_all: measure(`total(${summed(one)})`, "person year"),
      spread: measure(`highest(${summed(one)}) - lowest(${summed(one)})`, "person"),
      middle: measure(`mean(${summed(one)}) / (head + abs(first(${summed(one)})))`, "1"),
      crossed: measure(
        `first_time(${summed(flow)} + ${odd[flow.unit]} > ${flow.unit === "USD" ? "0" : leaf(flow.unit, [])})`,
        "year",
      ),
    },
  };
  return { model, inputs };
}
