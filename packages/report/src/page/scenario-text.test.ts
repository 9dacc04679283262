import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { headOf, scenarioText } from "./scenario-text.js";

describe("a scenario file written without a library", () => {
  test.each([
    { title: "Plain", place: "honduras" },
    { title: "- a: [b] {c} # d\n%e &f *g !h |i >j 'k \"l @m `n" },
    { title: "\u2028\u2029\u0085\ufeff\u007f é 日本 🎚", note: "---\n..." },
    { title: "yes", note: "null", horizon: { to: 2025 }, held: { "a.b": { kind: "uniform", low: 1e-7, high: 1e21 } } },
    { title: "t", models: ["a", "b"], whose: { x: "all" }, held: { y: { kind: "discrete", values: [1, -2.5] } } },
  ])("reads back as it was: %j", (parts) => {
    const levers = { "homicide.pact": 40, other: { table: { "2016": 1, "2018": 2 } }, third: { level: 1, from: 2015 } };
    expect(parse(scenarioText(headOf(parts), levers))).toEqual({ ...parts, levers });
  });

  test("what is empty or not there is left out", () => {
    expect(scenarioText(headOf({ title: "t", note: undefined, held: {} }), {})).toBe('title: "t"\n');
  });
});
