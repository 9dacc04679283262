import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("the illicit economy beside plain code", () => {
  const run = runPolicy(model, scenarios.baseline, place);
  const first = (name: string): number => run.path(name)[0] as number;

  test("tracing the dollars of each crime gives the same size without double counting", () => {
    // Middles of the documents' ranges, in billions; six tenths of each are laundered and six tenths of bribes come from sales.
    const sales = 875 + 500 + 245;
    const bribes = (first("gross") - (2300 + sales) * 1e9) / 1e9;
    const newMoney = sales + 0.4 * bribes;
    const launderedFromElsewhere = 2300 - 0.6 * (sales + bribes);
    expect(first("net") / 1e9).toBeCloseTo(newMoney + launderedFromElsewhere, 6);
  });

  test("a case in a hundred at 2.16 times the money is a fifth of a margin of one tenth (0.0216 / 0.1)", () => {
    const sanction = (0.01 * 1_900_000_000) / 881_000_000;
    expect(first("expected_sanction")).toBeCloseTo(sanction, 9);
  });
});

describe("what a reader may ask", () => {
  test("five times the cases and five times the fines do the same", () => {
    const kept = (scenario: (typeof scenarios)["cases"] | (typeof scenarios)["fines"]) =>
      runPolicy(model, scenario, place).path("kept")[5] as number;
    expect(kept(scenarios.cases) / kept(scenarios.fines)).toBeCloseTo(1, 12);
  });
});
