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

/** The share of all wealth that the richest part holds, by adding up people of a Pareto tail one quantile after another. */
function shareOfRichest(part: number, exponent: number): number {
  // Wealth at the quantile q from the top is q ^ (-1 / a); slices narrow towards the top in even steps of q ^ (1 - 1 / a).
  const power = 1 - 1 / exponent;
  const slices = 200_000;
  let [richest, all] = [0, 0];
  for (let i = 0; i < slices; i++) {
    const [low, high] = [(i / slices) ** (1 / power), ((i + 1) / slices) ** (1 / power)];
    const middle = (low + high) / 2;
    const wealth = middle ** (-1 / exponent) * (high - low);
    all += wealth;
    if (middle <= part) richest += wealth;
  }
  return richest / all;
}

describe("fiscal beside plain code", () => {
  const run = runPolicy(model, scenarios.baseline, place);
  const first = (name: string): number => run.path(name)[0] as number;

  test("the share of the taxed is what adding up a Pareto tail gives", () => {
    const share = first("top_share") / 100;
    // p ^ (1 - 1 / a) = share at p = 1 / 100 gives the exponent back.
    const exponent = 1 / (1 - Math.log(share) / Math.log(0.01));
    expect(exponent).toBeGreaterThan(1.3);
    expect(shareOfRichest(0.01, exponent)).toBeCloseTo(share, 3);
  });

  test("the marginal cost is what a thousandth of a point more of tax costs over what it brings", () => {
    const [rate, gdp] = [0.0265, first("gdp")];
    const semi = (1 - 1 / first("marginal_cost")) / rate;
    const whole = first("base") / Math.exp(-semi * rate);
    const revenue = (r: number) => r * whole * Math.exp(-semi * r);
    const step = 1e-7;
    const cost = (step * first("base")) / (revenue(rate + step) - revenue(rate - step)) / (1 / 2);
    expect(cost).toBeCloseTo(first("marginal_cost"), 4);
    expect(revenue(rate) / gdp).toBeCloseTo(first("tax_share") / 100, 9);
  });
});

describe("what a reader may ask", () => {
  test("money from other spending burdens the poor more than the wealth tax does", () => {
    const burden = (scenario: (typeof scenarios)["reallocated"] | (typeof scenarios)["wider"]) =>
      runPolicy(model, scenario, place).path("burden_of_poor")[0] as number;
    expect(burden(scenarios.reallocated)).toBeGreaterThan(burden(scenarios.wider));
  });
});
