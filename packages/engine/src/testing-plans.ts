/** Plans made by hand and by chance, for tests. */
import fc from "fast-check";
import type { Feed } from "./graph-of-plan.js";
import type { Expression, Operator, Plan } from "./plan-format.js";

export interface RandomPlan {
  readonly plan: Plan;
  readonly feeds: ReadonlyMap<string, Feed>;
  /** By input: numbers by point or by future, over and over. */
  readonly values: readonly (readonly number[])[];
}

/** A plan whose inputs `x0 x1 ...` lie in the first slots; then come its states, its flows and its measures. */
export function aPlan(parts: {
  readonly inputs: number;
  readonly states?: readonly { readonly start: Expression; readonly next: Expression }[];
  readonly flows?: readonly Expression[];
  readonly measures: readonly Expression[];
  readonly tables?: Plan["tables"];
}): Plan {
  const { inputs, states = [], flows = [], measures, tables = [] } = parts;
  const firstFlow = inputs + states.length;
  const firstMeasure = firstFlow + flows.length;
  return {
    format: "palanca-plan/1",
    model: { id: "made", title: "Made for a test" },
    time: { from: 2000, to: 2004, step: 1, steps: 4 },
    quantities: [],
    slots: firstMeasure + measures.length,
    inputs: Array.from({ length: inputs }, (_, i) => ({
      name: `x${i}`,
      slot: i,
      count: 1,
      role: "uncertainty",
      feed: "column",
    })),
    initials: states.map(({ start }, i) => ({ to: inputs + i, is: start })),
    step: flows.map((is, i) => ({ to: firstFlow + i, is })),
    updates: states.map(({ next }, i) => ({ to: inputs + i, is: next })),
    finals: measures.map((is, i) => ({ to: firstMeasure + i, is })),
    measures: measures.map((_, i) => ({
      name: `m${i}`,
      label: `m${i}`,
      unit: "1",
      toBase: 1,
      better: "neither",
      slot: firstMeasure + i,
      equation: "",
    })),
    tables,
    hash: "made for a test",
  };
}

const one: readonly Operator[] = [
  "negate",
  "exp",
  "log",
  "sqrt",
  "abs",
  "floor",
  "ceil",
  "round",
  "not",
  "normal-cdf",
  "normal-pdf",
  "normal-inverse",
];
const two: readonly Operator[] = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "power",
  "min",
  "max",
  "mod",
  "smaller",
  "smaller-equal",
  "larger",
  "larger-equal",
  "equal",
  "unequal",
  "and",
  "or",
];

const number = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    2,
    3,
    7,
    8,
    9,
    -2,
    1 / 2,
    0.1,
    100,
    1e-300,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.double({ min: -10, max: 10, noNaN: true }),
);

/** Expressions over the slots below `slots`. */
function expression(slots: number): fc.Arbitrary<Expression> {
  return fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        fc.nat(Math.max(0, slots - 1)).map((slot): Expression => ({ op: "slot", slot })),
        number.map((value): Expression => ({ op: "number", value })),
        fc.constantFrom<Expression>({ op: "time" }, { op: "elapsed" }, { op: "step-number" }),
      ),
      fc.tuple(fc.constantFrom(...one), tie("tree")).map(([op, a]): Expression => ({ op, args: [a] })),
      fc
        .tuple(fc.constantFrom(...two), tie("tree"), tie("tree"))
        .map(([op, a, b]): Expression => ({ op, args: [a, b] })),
      fc.tuple(tie("tree"), tie("tree"), tie("tree")).map((args): Expression => ({ op: "if", args })),
      fc.tuple(fc.nat(3), tie("tree")).map(([table, x]): Expression => ({ op: "lookup", table, args: [x] })),
    ),
  })).tree;
}

const tables: Plan["tables"] = [
  { name: "held", x: [-1, 0, 1, 5], y: [3, 0, 2, 2.5], ends: "hold" },
  { name: "extended", x: [0, 0.3, 2000, 2003], y: [1, -2, 7, 0.1], ends: "extend" },
  { name: "failing", x: [-10, 2002], y: [0.1, 0.7], ends: "fail" },
  { name: "single", x: [1], y: [4], ends: "hold" },
];

export const randomPlan: fc.Arbitrary<RandomPlan> = fc
  .record({ inputs: fc.integer({ min: 1, max: 4 }), states: fc.nat(3), flows: fc.nat(4) })
  .chain(({ inputs, states, flows }) =>
    fc
      .record({
        feeds: fc.array(fc.constantFrom<Feed>("constant", "row", "column"), { minLength: inputs, maxLength: inputs }),
        values: fc.array(fc.array(number, { minLength: 1, maxLength: 9 }), { minLength: inputs, maxLength: inputs }),
        starts: fc.array(expression(inputs), { minLength: states, maxLength: states }),
        flows: fc.tuple(...Array.from({ length: flows }, (_, i) => expression(inputs + states + i))),
        nexts: fc.array(expression(inputs + states + flows), { minLength: states, maxLength: states }),
        measures: fc.array(expression(inputs + states + flows), { minLength: 1, maxLength: 3 }),
      })
      .map(({ feeds, values, starts, flows: equations, nexts, measures }) => ({
        plan: aPlan({
          inputs,
          states: starts.map((start, i) => ({ start, next: nexts[i] as Expression })),
          flows: equations,
          measures,
          tables,
        }),
        feeds: new Map(feeds.map((feed, i) => [`x${i}`, feed])),
        values,
      })),
  );
