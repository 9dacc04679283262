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

describe("engagement beside plain code", () => {
  const run = runPolicy(model, scenarios.information, place);
  const at = (name: string, element: number, year: number): number => run.series[name]?.[element]?.[year] as number;

  test("a loop over four instruments gives the same index in every year", () => {
    const budget = 1_800_000_000 * 0.91 * 0.87;
    const standing = [0.2, 0.03, 0.12, 0.65];
    const chosen = [0.2, 0.09, 0.12, 0.59];
    let index = 1;
    for (let year = 0; year < run.years.length; year++) {
      expect(at("index", 0, year)).toBeCloseTo(index, 9);
      const prices = at("price_level", 0, year);
      const aim = standing.reduce((sum, was, i) => {
        const real = (budget * (chosen[i] as number)) / prices;
        const reach = i === 1 ? at("reach", 1, year) : 1;
        return sum + at("weights", i, year) * reach * (real / (budget * was)) ** at("returns", i, year);
      }, 0);
      const next = at("index", 0, year + 1);
      // The response is the one that takes the index from this year to the next; it must be the same every year.
      if (next === undefined) break;
      const response = (aim - index) / (next - index);
      expect(response).toBeCloseTo((at("aim", 0, 0) - 1) / (at("index", 0, 1) - 1), 6);
      index += (aim - index) / response;
    }
  });

  test("twelve years at 5.16 percent are a rise of 83 percent", () => {
    let invested = 1;
    for (let year = 0; year < 12; year++) invested *= 1 + at("us_investment_growth", 0, 0) / 100;
    expect(invested).toBeCloseTo(1.83, 9);
  });
});

describe("what a reader may ask", () => {
  test("the standing budget in dollars of the year buys less every year", () => {
    const real = runPolicy(model, scenarios.baseline, place).series.real_spending?.[0] as readonly number[];
    expect(real.every((value, year) => year === 0 || value < (real[year - 1] as number))).toBe(true);
  });
});
