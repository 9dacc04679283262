import { describe, expect, test } from "vitest";
import { functions } from "./functions.js";
import type { Model } from "./model.js";
import { planOf } from "./plan-model.js";
import { trace } from "./trace.js";

/** A model from year 0 to 4 with x = the year, y = 10 from year 2 on, p = 1, 2, 3 over three sizes, and the example as a flow or as a measure. */
function toy(equation: string, unit: string, asMeasure: boolean): Model {
  return {
    id: "toy",
    title: "Toy",
    question: "What does it give?",
    time: { from: 0, to: 4, step: "1 year" },
    dimensions: { size: ["small", "middle", "large"] },
    tables: {
      curve: { x: [0, 1, 2], xUnit: "1", y: [0, 10, 20], yUnit: "1", ends: "hold", because: "a toy" },
    },
    levers: {},
    uncertainties: { p: { label: "One, two, three", unit: "1", over: ["size"], value: undefined } },
    relationships: {
      x: { kind: "flow", equation: "step_number", unit: "1" },
      y: { kind: "flow", equation: "step(10, 2)", unit: "1" },
      ...(asMeasure ? {} : { result: { kind: "flow" as const, equation, unit } }),
    },
    measures: asMeasure ? { result: { of: equation, unit, better: "neither" } } : {},
  };
}

const units: Record<string, string> = {
  total: "year",
  ramp: "year",
  pulse: "1 / year",
  trend: "1 / year",
  first_time: "year",
};

describe("functions", () => {
  test.each([...functions])("the example of %s gives what it says", (name, { example, kind }) => {
    const [equation, gives] = example;
    const isMeasure = kind === "measure";
    const run = trace({
      plan: planOf(toy(equation, units[name] ?? "1", isMeasure)),
      inputs: { p: { feed: "constant", values: [1, 2, 3] } },
    });
    const seen = isMeasure ? [run.measures.result as number] : (run.series.result?.[0] as readonly number[]);
    const expected = typeof gives === "number" ? seen.map(() => gives) : gives;
    seen.forEach((value, i) => expect(value).toBeCloseTo(expected[i] as number, 12));
  });
});
