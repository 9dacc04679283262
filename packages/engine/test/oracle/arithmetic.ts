/** What the oracle computes with: mathjs on plain numbers in base units, mathjs on units, or numbers nudged by up to 2 ulp at random. */
import { all, create, type MathJsInstance, type Unit } from "mathjs";

export type Value = number | Unit;

export interface Arithmetic {
  /** A number of so many of the unit, written for mathjs. */
  readonly read: (value: number, unit: string) => Value;
  readonly tell: (value: Value, unit: string) => number;
  readonly call: (name: string, ...args: Value[]) => Value;
  /** Zero in the unit of the value. */
  readonly zeroLike: (value: Value) => Value;
  /** Notes how a comparison came out, so that two runs can be compared. */
  readonly decide: (outcome: number) => number;
  readonly decisions: number[];
}

const math = create(all as never, {}) as MathJsInstance;
for (const name of ["person", "usd", "annum"]) math.createUnit(`${name}unit`);

const numeric = (value: Value): number =>
  typeof value === "number" ? value : (value as unknown as { value: number }).value;
const isUnit = (value: Value): value is Unit => typeof value !== "number";

/** mathjs with units: unlike units throw. Zero goes with every unit, as it does in equations. */
function onUnits(name: string, ...args: Value[]): Value {
  const unit = args.find(isUnit);
  const fitted = args.map((arg) =>
    arg === 0 && unit && !["multiply", "divide", "pow"].includes(name)
      ? (math.multiply(0, unit) as unknown as Value)
      : arg,
  );
  const found = onNumbers(name, ...fitted);
  // Units that cancel leave a pure number.
  const powers = isUnit(found) ? (found as unknown as { dimensions: number[] }).dimensions : [];
  return isUnit(found) && powers.every((power) => power === 0) ? numeric(found) : found;
}

const functions = math as unknown as Record<string, (...of: unknown[]) => Value>;

function onNumbers(name: string, ...args: Value[]): Value {
  return functions[name]?.(...args) as Value;
}

export function arithmetic(kind: "numbers" | "units" | "nudged", random: () => number = () => 0): Arithmetic {
  const decisions: number[] = [];
  const ones = new Map<string, Value>([["1", 1]]);
  const one = (unit: string): Value => {
    const known = ones.get(unit) ?? (math.evaluate(/^\d/.test(unit) ? unit : `1 ${unit}`) as Value);
    ones.set(unit, known);
    return known;
  };
  const nudge = (value: number): number => {
    const ulps = Math.floor(random() * 5) - 2;
    return value + ulps * Math.abs(value) * Number.EPSILON;
  };
  const call = (name: string, ...args: Value[]): Value => {
    if (name === "compare" || name === "min" || name === "max") {
      // mathjs compares with a tolerance; the subtraction only sees to it that the units agree.
      if (kind === "units") onUnits("subtract", args[0] as Value, args[1] as Value);
      const [a, b] = args.map(numeric) as [number, number];
      if (name === "compare") return a < b ? -1 : a > b ? 1 : 0;
      return (name === "min") === a < b ? (args[0] as Value) : (args[1] as Value);
    }
    if (kind === "units") return onUnits(name, ...args);
    const value = onNumbers(name, ...args) as number;
    return kind === "nudged" ? nudge(value) : value;
  };
  return {
    read: (value, unit) => (kind === "units" ? onUnits("multiply", value, one(unit)) : value * numeric(one(unit))),
    tell: (value, unit) => {
      if (kind !== "units") return (value as number) / numeric(one(unit));
      return value === 0 ? 0 : (onUnits("divide", value, one(unit)) as number);
    },
    call,
    zeroLike: (value) => (isUnit(value) ? (math.multiply(0, value) as unknown as Value) : 0),
    decide: (outcome) => {
      decisions.push(outcome);
      return outcome;
    },
    decisions,
  };
}
