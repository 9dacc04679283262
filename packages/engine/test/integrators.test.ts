import fs from "node:fs";
import path from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import type { Model, Stock } from "../src/model.js";
import { planOf } from "../src/plan-model.js";
import { trace } from "../src/trace.js";

const folder = atHand("reference");

/** The models of the reference: changes a year, starts, constants, and where they end. */
const models: Record<
  string,
  { end: number; starts: Record<string, number>; changes: Record<string, string>; constants: Record<string, number> }
> = {
  decay: { end: 10, starts: { x: 1 }, changes: { x: "-k * x / year" }, constants: { k: 0.5 } },
  logistic: {
    end: 20,
    starts: { N: 2 },
    changes: { N: "r * n * (1 - n / most) / year" },
    constants: { r: 0.8, most: 100 },
  },
  oscillator: { end: 20, starts: { x: 1, v: 0 }, changes: { x: "v / year", v: "-x / year" }, constants: {} },
};

function run(name: string, method: "euler" | "rk4", step: number) {
  const { end, starts, changes, constants } = models[name] as (typeof models)[string];
  const one = (label: string, unit: string) => ({ label, unit, value: 0 });
  const model: Model = {
    id: name,
    title: name,
    question: "Does it follow the reference?",
    time: { from: 0, to: end, step: `${step} year` },
    method,
    levers: {},
    uncertainties: {
      ...Object.fromEntries(Object.keys(constants).map((symbol) => [symbol, one(symbol, "1")])),
      year: one("A year", "year"),
    },
    relationships: Object.fromEntries(
      Object.entries(changes).map(([symbol, change]): [string, Stock<unknown>] => [
        symbol.toLowerCase(),
        { kind: "stock", unit: "1", start: 0, change },
      ]),
    ),
    measures: {},
  };
  const constant = (value: number) => ({ feed: "constant" as const, values: [value] });
  return trace({
    plan: planOf(model),
    inputs: {
      ...Object.fromEntries(Object.entries(constants).map(([symbol, value]) => [symbol, constant(value)])),
      ...Object.fromEntries(
        Object.entries(starts).map(([symbol, value]) => [`${symbol.toLowerCase()}_start`, constant(value)]),
      ),
      year: constant(1),
    },
  });
}

describe.skipIf(!folder)("against deSolve", () => {
  const rows = folder
    ? fs
        .readFileSync(path.join(folder, "integrators/desolve_reference.csv"), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","))
    : [];
  test.each(
    Object.keys(models).flatMap((name) => (["euler", "rk4"] as const).map((method) => [name, method] as const)),
  )("%s by %s follows the reference to 1e-12 at every step length", (name, method) => {
    const own = rows.filter(([model, by]) => model === name && by === method);
    const steps = [...new Set(own.map((row) => Number(row[2])))];
    expect(steps.length).toBeGreaterThanOrEqual(4);
    for (const step of steps) {
      const found = run(name, method, step);
      for (const [, , dt, time, variable, value] of own) {
        if (Number(dt) !== step) continue;
        const i = Math.round(Number(time) / step);
        const seen = found.series[(variable as string).toLowerCase()]?.[0]?.[i] as number;
        expect(Math.abs(seen - Number(value)), `${variable} at ${time} by ${step}`).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(Number(value))),
        );
      }
    }
  });
});

describe("orders of convergence", () => {
  const error = (method: "euler" | "rk4", step: number): number =>
    Math.abs((run("decay", method, step).series.x?.[0]?.at(-1) as number) - Math.exp(-5));
  test.each([
    ["euler", 1],
    ["rk4", 4],
  ] as const)("%s has order %i", (method, order) => {
    expect(Math.log2(error(method, 0.125) / error(method, 0.0625))).toBeCloseTo(order, 0);
  });

  test("Runge-Kutta keeps the energy of an oscillator to a millionth, Euler lets it grow", () => {
    const energy = (method: "euler" | "rk4"): number => {
      const { x, v } = run("oscillator", method, 0.0625).series;
      const [a, b] = [x?.[0]?.at(-1) as number, v?.[0]?.at(-1) as number];
      return a * a + b * b;
    };
    expect(Math.abs(energy("rk4") - 1)).toBeLessThan(1e-6);
    expect(energy("euler")).toBeGreaterThan(1.5);
  });
});
