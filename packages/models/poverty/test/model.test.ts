import type { ModelScenario } from "@palanca/model-kit";
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

/** Poverty measures by adding up people along a log-normal curve in narrow slices, without any closed form. */
function addedUp(mean: number, spread: number, line: number) {
  const slices = 400_000;
  const reach = 10;
  let [total, head, gap, severity] = [0, 0, 0, 0];
  for (let i = 0; i < slices; i++) {
    const z = -reach + (2 * reach * (i + 1 / 2)) / slices;
    const weight = Math.exp((-z * z) / 2);
    const income = mean * Math.exp(spread * z - (spread * spread) / 2);
    total += weight;
    if (income >= line) continue;
    const short = 1 - income / line;
    head += weight;
    gap += weight * short;
    severity += weight * short * short;
  }
  return { head: (100 * head) / total, gap: (100 * gap) / total, severity: (100 * severity) / total };
}

describe("poverty beside plain code", () => {
  const run = runPolicy(model, scenarios.both, place);
  const last = (name: string): number => run.path(name).at(-1) as number;
  const sums = addedUp(last("mean_income"), last("spread"), 1);

  test("the headcount is what adding people up gives", () => {
    expect(last("headcount")).toBeCloseTo(sums.head, 2);
  });

  test("so is the gap", () => {
    expect(last("gap")).toBeCloseTo(sums.gap, 2);
  });

  test("so is the squared gap", () => {
    expect(last("severity")).toBeCloseTo(sums.severity, 2);
  });

  test("the spread has the Gini coefficient that it is said to have", () => {
    const gini = run.path("gini")[0] as number;
    const spread = run.path("spread")[0] as number;
    // The mean difference over twice the mean, slice by slice.
    const n = 2000;
    let weights = 0;
    let [below, area] = [0, 0];
    for (let i = 0; i < n; i++) {
      const z = -8 + (16 * (i + 1 / 2)) / n;
      const weight = Math.exp((-z * z) / 2);
      const income = weight * Math.exp(spread * z);
      area += weight * (below + income / 2);
      below += income;
      weights += weight;
    }
    expect(1 - (2 * area) / (weights * below)).toBeCloseTo(gini, 4);
  });

  test("the growth elasticity is what a thousandth more income does", () => {
    const [mean, spread] = [last("mean_income"), last("spread")];
    const more = addedUp(mean * 1.001, spread, 1).head;
    expect((Math.log(more) - Math.log(sums.head)) / Math.log(1.001)).toBeCloseTo(last("growth_elasticity"), 1);
  });
});

describe("what a reader may ask", () => {
  test("elasticities grow as poverty falls", () => {
    const at = (scenario: ModelScenario) =>
      Math.abs(runPolicy(model, scenario, place).path("growth_elasticity").at(-1) as number);
    expect(at(scenarios.both)).toBeGreaterThan(at(scenarios.baseline));
  });
});
