import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import type { Expression, InputValue, Operator, Plan } from "../../packages/engine/src/index.js";
import { planOf } from "../../packages/engine/src/plan-model.js";
import { aPlan } from "../../packages/engine/src/testing-plans.js";
import { print, type Report } from "../../packages/report/src/index.js";
import { cellsOf, convert, unlike } from "./libreoffice.js";

const office = atHand("libreoffice");
const slot = (at: number): Expression => ({ op: "slot", slot: at });
const number = (value: number): Expression => ({ op: "number", value });
const call = (op: Operator, ...args: Expression[]): Expression => ({ op, args });

const inputs = [-2, 0.5, 3, 2.5, 0, -7.25];
const one: Operator[] = ["negate", "exp", "abs", "floor", "ceil", "round", "not", "normal-cdf", "normal-pdf"];
const two: Operator[] = ["add", "subtract", "multiply", "min", "max", "and", "or"];
const compared: Operator[] = ["smaller", "smaller-equal", "larger", "larger-equal", "equal", "unequal"];
const tables: Plan["tables"] = [
  { name: "held", x: [-1, 0, 1, 5], y: [3, 0, 2, 2.5], ends: "hold" },
  { name: "extended", x: [0, 0.3, 2, 3], y: [1, -2, 7, 0.1], ends: "extend" },
  { name: "single", x: [1], y: [4], ends: "hold" },
];
const pairs = inputs.flatMap((_, a) => inputs.map((_, b) => [slot(a), slot(b)] as const));

/** A sum of four hundred parts: no spreadsheet takes as many brackets inside each other. */
const long = Array.from({ length: 400 }, (_, i) => call("multiply", slot(i % 6), number(i / 7))).reduce((sum, next) =>
  call("add", sum, next),
);

const measures: Expression[] = [
  ...one.flatMap((op) => inputs.map((_, at) => call(op, slot(at)))),
  ...[...two, ...compared].flatMap((op) => pairs.map(([a, b]) => call(op, a, b))),
  ...inputs.flatMap((_, at) => [call("divide", slot(at), slot(2)), call("mod", slot(at), slot(3))]),
  ...[1, 2, 3].map((at) => call("sqrt", slot(at))),
  ...[1, 2, 3].map((at) => call("log", slot(at))),
  call("normal-inverse", slot(1)),
  call("normal-inverse", number(0.975)),
  // A spreadsheet reads -2^2 as 4, 2^3^2 as 64, and refuses 0^0.
  call("negate", call("power", number(2), number(2))),
  call("power", number(-2), number(2)),
  call("power", number(2), call("power", number(3), number(2))),
  call("power", call("power", number(2), number(3)), number(2)),
  call("power", slot(4), slot(4)),
  call("power", slot(2), slot(5)),
  call("subtract", slot(0), call("subtract", slot(5), call("negate", slot(0)))),
  call("if", call("larger", slot(1), slot(0)), slot(3), call("divide", slot(1), slot(4))),
  ...tables.flatMap((_, table) =>
    inputs.map((_, at): Expression => ({ op: "lookup", table, args: [call("multiply", slot(at), number(1.1))] })),
  ),
  { op: "lookup", table: 0, args: [number(5)] },
  long,
];

function reportOf(plan: Plan, values: Readonly<Record<string, InputValue>>): Report {
  const one = { id: "made", title: "Made", plan, inputs: values, settled: { place: "x", inputs: {} }, hash: "h" };
  return {
    title: "Made",
    subtitle: "",
    sections: [],
    sources: [],
    figures: { measures: [], series: [], parameters: [], spread: [] },
    comparison: { cases: [one], measures: [], design: { futures: 1 } },
    record: { version: "0", command: "", hashes: { plan: "", evidence: "" } },
  } as unknown as Report;
}

const constants = Object.fromEntries(
  inputs.map((value, i): [string, InputValue] => [`x${i}`, { feed: "constant", values: [value] }]),
);

async function workbook(plan: Plan, values: Readonly<Record<string, InputValue>>): Promise<Uint8Array> {
  const [printed] = await print(reportOf(plan, values), "xlsx");
  return printed?.bytes as Uint8Array;
}

describe.skipIf(!office)("LibreOffice works out as the engine does", () => {
  test("every operator, for signs and zeroes of every kind, lookups and a sum of four hundred parts", async () => {
    const states = [{ start: slot(2), next: call("add", slot(6), call("multiply", slot(6), slot(1))) }];
    const bytes = await workbook(aPlan({ inputs: 6, states, measures, tables }), constants);
    const cells = cellsOf(bytes);
    const again = cellsOf(await convert(office as string, bytes, "xlsx", "xlsx"));
    expect([...cells.values()].filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(600);
    expect(unlike(cells, again, 1e-9)).toEqual([]);
  });

  test("cohorts, delays and Runge-Kutta stages, a row an element", async () => {
    const plan = planOf({
      id: "made",
      title: "Made",
      question: "?",
      time: { from: 2000, to: 2006, step: "1/2 year", method: "rk4" },
      dimensions: { age: ["young", "middle", "old"] },
      levers: {},
      uncertainties: {
        start: { label: "Start", unit: "person", over: ["age"], value: 0 },
        rate: { label: "Rate", unit: "percent / year", value: 0 },
        lag: { label: "Lag", unit: "year", value: 0 },
      },
      relationships: {
        people: {
          kind: "stock",
          label: "People",
          unit: "person",
          over: ["age"],
          start: "start",
          change: "people * rate - leaving",
        },
        leaving: {
          kind: "flow",
          label: "Leaving",
          unit: "person / year",
          over: ["age"],
          equation: "people * rate / 2",
        },
        late: { kind: "flow", label: "Late", unit: "person / year", equation: "delay3(sum(leaving, age), lag)" },
      },
      measures: { at_last: { label: "Late", of: "at(late, 2006)", unit: "person / year", better: "neither" } },
    } as never);
    const values: Record<string, InputValue> = {
      start: { feed: "constant", values: [10, 20, 40] },
      rate: { feed: "constant", values: [7] },
      lag: { feed: "constant", values: [2.5] },
    };
    const bytes = await workbook(plan, values);
    const cells = cellsOf(bytes);
    const again = cellsOf(await convert(office as string, bytes, "xlsx", "xlsx"));
    expect([...cells.values()].filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(200);
    expect(unlike(cells, again, 1e-9)).toEqual([]);
  });
});

describe("a workbook that nobody could follow", () => {
  test("is refused with the count of its formulas", async () => {
    const plan = {
      ...aPlan({ inputs: 6, measures: [slot(0)] }),
      step: Array.from({ length: 300 }, () => ({ to: 6, is: slot(0) })),
    };
    const long = { ...plan, time: { from: 2000, to: 3000, step: 1, steps: 1000 } };
    const refused = await workbook(long, constants).catch((error: unknown) => error);
    expect(JSON.stringify((refused as { problems: unknown }).problems)).toContain("300,302 formulas");
  });
});
