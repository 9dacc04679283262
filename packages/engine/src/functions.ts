/** Every function that equations may call: what it takes, what unit comes back, and an example that a test runs. */
import { pureNumber, type Unit } from "./units.js";

/** What a unit rule may say: a unit, or why the arguments do not fit. `undefined` stands for a number that fits any unit (0). */
export type UnitRule = (args: readonly (Unit | undefined)[], same: SameRule) => Unit | undefined | UnitFault;
export interface UnitFault {
  readonly fault: string;
}
/** Gives the common unit of arguments that must agree, or the fault. */
export type SameRule = (...args: (Unit | undefined)[]) => Unit | undefined | UnitFault;

export interface EquationFunction {
  readonly takes: string;
  readonly says: string;
  readonly arity: readonly [number, number];
  /** `pure`: of its arguments alone; `over`: the second argument is a dimension; `time`: has states of its own; `measure`: over a whole run. */
  readonly kind: "pure" | "over" | "time" | "measure";
  readonly unit: UnitRule;
  /** An equation and what it gives (for a time function: at each year from 0 with `x` = the year `y` = 10 from year 2 on, and `p` = 1, 2, 3 over the dimension size). */
  readonly example: readonly [string, number | readonly number[]];
}

const years: Unit = { factor: 1, powers: new Map([["year", 1]]), kind: "plain" };

const pure: UnitRule = (args) => {
  const wrong = args.findIndex((unit) => unit && unit.powers.size > 0);
  return wrong < 0 ? pureNumber : { fault: "takes a pure number; divide by a quantity of the same unit first" };
};
const alike: UnitRule = (args, same) => same(...args);
const first: UnitRule = (args) => args[0];
/** The first argument, its change over time given by times in years, and an optional start in its own unit. */
const smoothed =
  (timesAt: readonly number[], startAt: number): UnitRule =>
  (args, same) => {
    for (const i of timesAt) {
      const found = same(args[i], years);
      if (found && "fault" in found) return { fault: "takes times in years" };
    }
    return args.length > startAt ? same(args[0], args[startAt]) : args[0];
  };

export const functions: ReadonlyMap<string, EquationFunction> = new Map<string, EquationFunction>([
  [
    "min",
    fn("x, y, …", "The smallest of its arguments; min(x, age) over a dimension.", [1, 20], "pure", alike, [
      "min(3, 2)",
      2,
    ]),
  ],
  [
    "max",
    fn("x, y, …", "The largest of its arguments; max(x, age) over a dimension.", [1, 20], "pure", alike, [
      "max(3, 2)",
      3,
    ]),
  ],
  ["abs", fn("x", "The size without the sign.", [1, 1], "pure", first, ["abs(-2)", 2])],
  ["clamp", fn("x, low, high", "x held between low and high.", [3, 3], "pure", alike, ["clamp(5, 0, 2)", 2])],
  ["exp", fn("x", "e to the power x.", [1, 1], "pure", pure, ["exp(0)", 1])],
  ["log", fn("x", "The natural logarithm.", [1, 1], "pure", pure, ["log(1)", 0])],
  [
    "sqrt",
    fn(
      "x",
      "The square root.",
      [1, 1],
      "pure",
      ([x]) => {
        if (!x) return x;
        const halves = [...x.powers].map(([name, power]) => [name, power / 2] as const);
        return halves.some(([, power]) => !Number.isInteger(power))
          ? { fault: "takes a unit that is a square" }
          : { factor: 1, powers: new Map(halves), kind: "plain" };
      },
      ["sqrt(4)", 2],
    ),
  ],
  ["floor", fn("x", "The whole number below; of a pure number.", [1, 1], "pure", pure, ["floor(3 / 2)", 1])],
  ["ceil", fn("x", "The whole number above; of a pure number.", [1, 1], "pure", pure, ["ceil(3 / 2)", 2])],
  ["round", fn("x", "The nearest whole number, halves away from zero.", [1, 1], "pure", pure, ["round(5 / 2)", 3])],
  ["mod", fn("x, y", "What is left of x after whole ys.", [2, 2], "pure", alike, ["mod(5, 3)", 2])],
  [
    "normal_cdf",
    fn("z", "Chance that a standard normal draw is below z.", [1, 1], "pure", pure, ["normal_cdf(0)", 1 / 2]),
  ],
  [
    "normal_pdf",
    fn("z", "Density of the standard normal at z.", [1, 1], "pure", pure, ["normal_pdf(0)", 0.3989422804014327]),
  ],
  [
    "normal_inverse",
    fn("p", "The z below which a standard normal draw is with chance p.", [1, 1], "pure", pure, [
      "normal_inverse(1/2)",
      0,
    ]),
  ],
  ["sum", fn("x, dimension", "Adds x over a dimension.", [2, 2], "over", first, ["sum(p, size)", 6])],
  [
    "mean",
    fn("x, dimension", "The mean of x over a dimension; in a measure mean(x) is over the run.", [1, 2], "over", first, [
      "mean(p, size)",
      2,
    ]),
  ],
  ["prod", fn("x, dimension", "Multiplies pure numbers over a dimension.", [2, 2], "over", pure, ["prod(p, size)", 6])],
  [
    "shift",
    fn("x, dimension", "Each element's neighbour before it; the first gets zero.", [2, 2], "over", first, [
      "sum(shift(p, size), size)",
      3,
    ]),
  ],
  [
    "step",
    fn("height, start", "Zero, and height from the year start on.", [2, 2], "time", smoothed([1], 9), [
      "step(10, 2)",
      [0, 0, 10, 10, 10],
    ]),
  ],
  [
    "ramp",
    fn(
      "slope, start, end",
      "Zero, then rising by slope a year from start to end.",
      [2, 3],
      "time",
      (args, same) => {
        const bad = args.slice(1).some((unit) => "fault" in (same(unit, years) ?? {}));
        if (bad) return { fault: "takes its start and end in years" };
        return args[0] && { ...args[0], powers: perYear(args[0], 1) };
      },
      ["ramp(2, 1, 3)", [0, 0, 2, 4, 4]],
    ),
  ],
  [
    "pulse",
    fn(
      "size, start, every",
      "In one step the whole size, as a flow, at the year start and then every so many years.",
      [2, 3],
      "time",
      (args) => args[0] && { ...args[0], powers: perYear(args[0], -1) },
      ["pulse(3, 1, 2)", [0, 3, 0, 3, 0]],
    ),
  ],
  [
    "delay1",
    fn("x, time, start", "First-order material delay.", [2, 3], "time", smoothed([1], 2), [
      "delay1(y, 2)",
      [0, 0, 0, 5, 7.5],
    ]),
  ],
  [
    "delay3",
    fn("x, time, start", "Third-order material delay.", [2, 3], "time", smoothed([1], 2), [
      "delay3(y, 3)",
      [0, 0, 0, 0, 0],
    ]),
  ],
  [
    "delayn",
    fn("x, time, n, start", "Material delay of whole order n.", [3, 4], "time", smoothed([1], 3), [
      "delayn(y, 2, 1)",
      [0, 0, 0, 5, 7.5],
    ]),
  ],
  [
    "smth1",
    fn("x, time, start", "First-order smooth.", [2, 3], "time", smoothed([1], 2), ["smth1(y, 2)", [0, 0, 0, 5, 7.5]]),
  ],
  [
    "smth3",
    fn("x, time, start", "Third-order smooth.", [2, 3], "time", smoothed([1], 2), ["smth3(y, 3)", [0, 0, 0, 0, 0]]),
  ],
  [
    "smthn",
    fn("x, time, n, start", "Smooth of whole order n.", [3, 4], "time", smoothed([1], 3), [
      "smthn(y, 2, 1)",
      [0, 0, 0, 5, 7.5],
    ]),
  ],
  [
    "delay",
    fn(
      "x, lag, start",
      "x as it was a fixed lag ago (the same in all futures); before that the start.",
      [2, 3],
      "time",
      smoothed([1], 2),
      ["delay(y, 2)", [0, 0, 0, 0, 10]],
    ),
  ],
  [
    "trend",
    fn(
      "x, time, start",
      "Relative growth of x a year against its smooth over time.",
      [2, 3],
      "time",
      () => ({ factor: 1, powers: new Map([["year", -1]]), kind: "plain" }),
      ["trend(1, 2)", [0, 0, 0, 0, 0]],
    ),
  ],
  [
    "forcst",
    fn(
      "x, time, horizon, start",
      "x carried on along its trend for horizon years.",
      [3, 4],
      "time",
      smoothed([1, 2], 9),
      ["forcst(1, 2, 1)", [1, 1, 1, 1, 1]],
    ),
  ],
  [
    "previous",
    fn("x, start", "x one step before; start at the first.", [2, 2], "time", alike, [
      "previous(x, 0)",
      [0, 0, 1, 2, 3],
    ]),
  ],
  ["init", fn("x", "x as it is at the first step.", [1, 1], "time", first, ["init(x)", [0, 0, 0, 0, 0]])],
  ["first", fn("x", "Its value at the first year.", [1, 1], "measure", first, ["first(x)", 0])],
  ["last", fn("x", "Its value at the last year.", [1, 1], "measure", first, ["last(x)", 4])],
  [
    "total",
    fn(
      "x",
      "What flows over all years: the sum of x over the steps but the last point, times the step.",
      [1, 1],
      "measure",
      ([x]) => x && { ...x, powers: perYear(x, 1) },
      ["total(x)", 6],
    ),
  ],
  ["lowest", fn("x", "The smallest over the years.", [1, 1], "measure", first, ["lowest(x)", 0])],
  ["highest", fn("x", "The largest over the years.", [1, 1], "measure", first, ["highest(x)", 4])],
  ["at", fn("x, year", "Its value at a calendar year, a whole number.", [2, 2], "measure", first, ["at(x, 3)", 3])],
  [
    "first_time",
    fn(
      "condition",
      "The year at which the condition first holds; one step past the end when it never does.",
      [1, 1],
      "measure",
      () => years,
      ["first_time(x > 2)", 3],
    ),
  ],
]);

/** Names that no quantity may have: functions, the clock, and words of the language. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...functions.keys(),
  ..."time elapsed step_number true false null and or not xor mod to in i e pi tau phi NaN Infinity end undefined".split(
    " ",
  ),
]);

function fn(
  takes: string,
  says: string,
  arity: readonly [number, number],
  kind: EquationFunction["kind"],
  unit: UnitRule,
  example: EquationFunction["example"],
): EquationFunction {
  return { takes, says, arity, kind, unit, example };
}

function perYear(unit: Unit, exponent: number): ReadonlyMap<string, number> {
  const powers = new Map(unit.powers);
  const power = (powers.get("year") ?? 0) + exponent;
  if (power === 0) powers.delete("year");
  else powers.set("year", power);
  return powers;
}
