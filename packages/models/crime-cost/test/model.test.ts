import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test, vi } from "vitest";
import { charts, checks, model, scenarios } from "../src/index.js";

vi.setConfig({ testTimeout: 120_000 });

testModel(
  { model, scenarios, checks, charts },
  {
    place: "honduras",
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("crime-cost", () => {
  test("an averted tenth saves less than a tenth of the cost", () => {
    const { measures } = runPolicy(model, { title: "a tenth", levers: { violence_fall: 10 } }, "honduras");
    const none = runPolicy(model, scenarios.baseline, "honduras").measures;
    const gain = (name: string): number => (measures[name] as number) - (none[name] as number);
    expect(gain("avoided_cost")).toBeGreaterThan(0);
    expect(gain("avoided_cost")).toBeLessThan(gain("avoided_at_average"));
  });

  test("years of earning lost agree with a sum over single days", () => {
    const run = runPolicy(model, scenarios.baseline, "honduras");
    const of = (name: string): number => run.path(name)[0] as number;
    const rate = (of("discount_rate") - of("income_growth")) / 100;
    const days = 3652;
    const years = (age: number): number => {
      let sum = 0;
      for (let i = 0; i < 80 * days; i++) {
        const then = (i + 0.5) / days;
        if (age + then >= of("working_from") && age + then < of("working_until")) sum += Math.exp(-rate * then) / days;
      }
      return sum;
    };
    const ages = [2.5, 17.5, 22.5, 42.5, 62.5, 67.5];
    ages.forEach((age) => {
      const own = run.series.years_lost?.[(age - 2.5) / 5]?.[0] as number;
      expect(own).toBeCloseTo(years(age), 3);
    });
  });

  test("the share of cost of each year agrees with its parts in plain arithmetic", () => {
    const run = runPolicy(model, scenarios.more_police, "honduras");
    const of = (name: string, year = 0): number => run.path(name)[year] as number;
    run.years.forEach((_, year) => {
      const violence = of("homicide_rate", year) / of("homicide_rate");
      const part = (name: string): number => of(name) / 100;
      const drift = Math.exp(part("security_trend") * year);
      const security = part("security_share") * violence ** of("security_elasticity") * drift;
      const expected =
        of("total_cost") *
        (part("life_share") * violence ** of("life_elasticity") +
          security * (part("public_part_of_security") * 1.5 + 1 - part("public_part_of_security")) +
          (1 - part("life_share") - part("security_share")) * violence ** of("indirect_elasticity"));
      expect(of("cost_share", year)).toBeCloseTo(expected, 9);
    });
  });
});
