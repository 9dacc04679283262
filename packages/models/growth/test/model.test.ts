import { readFileSync } from "node:fs";
import { assumption, type LabModel } from "@palanca/model-kit";
import { runInputs, runPolicy, testModel } from "@palanca/model-kit/testing";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test, vi } from "vitest";
import { growthAccounting } from "../src/growth-accounting.js";
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

interface WorkedRow {
  readonly economy: string;
  readonly output_growth: number;
  readonly capital_growth: number;
  readonly capital_elasticity: number;
  readonly labour_growth: number;
  readonly labour_elasticity: number;
  readonly tfp: number;
  readonly tfp_rounded: number;
}

const reference = atHand("reference");

describe.skipIf(!reference)("the account of growth", () => {
  test("gives Young's figures for four economies back to the printed digit", () => {
    const file = `${reference}/series/published_worked_numbers.json`;
    const { rows } = (JSON.parse(readFileSync(file, "utf8")) as { growth_accounting_young_1995: { rows: WorkedRow[] } })
      .growth_accounting_young_1995;
    const given = (unit: string) => ({ label: "given", unit, value: assumption(0, "Handed in by the test.") });
    const account: LabModel = {
      id: "account",
      title: "Account",
      question: "What is left to productivity?",
      time: { from: 0, to: 1, step: "1 year" },
      levers: {},
      uncertainties: {
        output_growth: given("percent / year"),
        capital_growth: given("percent / year"),
        labour_growth: given("percent / year"),
        capital_share: given("1"),
        labour_share: given("1"),
      },
      relationships: growthAccounting,
      measures: {},
    };
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const values = {
        output_growth: row.output_growth,
        capital_growth: row.capital_growth,
        labour_growth: row.labour_growth,
        capital_share: row.capital_elasticity,
        labour_share: row.labour_elasticity,
      };
      const inputs = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { feed: "constant" as const, values: [value] }]),
      );
      const left = runInputs(account, inputs).series.productivity_growth?.[0]?.[0] as number;
      expect(left, row.economy).toBeCloseTo(row.tfp, 10);
      expect(Math.round(left * 10) / 10, row.economy).toBe(row.tfp_rounded);
    }
  });
});

describe("growth", () => {
  test("a second account in plain code gives output and capital of every year back", () => {
    const run = runPolicy(model, scenarios.half_in_ten_years, "honduras");
    const of = (name: string, year: number): number => run.path(name)[year] as number;
    let volume = 1;
    let capital = of("capital_output", 0);
    run.years.forEach((_, year) => {
      expect(of("volume", year)).toBeCloseTo(volume, 9);
      expect(of("capital", year)).toBeCloseTo(capital, 9);
      const ratio = (of("homicide_rate", year) * (1 - of("violence_fall", year) / 100)) / of("homicide_rate", 0);
      const share = of("investment_share", 0) / 100;
      const deterred = of("deterred_part", 0) / 100;
      const extractive = of("extractive_part", 0) / 100;
      const investment =
        share *
        (deterred * ratio ** -of("deterrence", 0) +
          extractive +
          (1 - deterred - extractive) * ratio ** -of("deterrence_elsewhere", 0));
      const output = (volume * of("people", year)) / of("people", 0);
      capital += investment * output - (of("depreciation", 0) / 100) * capital;
      volume *= 1 + of("growth_per_head", year) / 100;
    });
  });

  test("the growth that peace brings, stepped in plain code, is the same in every year", () => {
    const levers = { violence_fall: { to: 60, from: 2015, until: 2025 }, secondary_completion: 70, infrastructure: 2 };
    const run = runPolicy(model, { title: "Peace", levers }, "honduras");
    const of = (name: string, year = 0): number => run.path(name)[year] as number;
    let [trusted, adjusted, built] = [0, 0, 0];
    const schooled = [0, 0, 0];
    run.years.forEach((_, year) => {
      const ratio = (of("homicide_rate", year) / of("homicide_rate")) * (1 - of("violence_fall", year) / 100);
      const plain = (of("gain_of_a_tenth") * Math.log(1 / ratio)) / Math.log(1 / (1 - of("a_tenth") / 100));
      const most = of("most_gain");
      const full = plain > 0 ? most * (1 - Math.exp(-plain / most)) : -most * (1 - Math.exp(plain / most));
      const lasting = of("lasting_part");
      const peace = lasting * trusted + (1 - lasting) * (trusted - adjusted);
      expect(of("violence_growth", year)).toBeCloseTo(peace, 9);
      expect(of("growth_per_head", year)).toBeCloseTo(
        of("trend_growth") +
          of("commodity_demand") +
          peace +
          of("schooling_effect") * (schooled[2] as number) +
          of("infrastructure_return") * built,
        9,
      );
      adjusted += (trusted - adjusted) / of("adjustment_time");
      trusted += (full - trusted) / of("response_time");
      built += (of("infrastructure", year) / 100 - built) / of("infrastructure_lag");
      const more = (of("secondary_completion", year) - of("completion_at_start")) / 100;
      const stages = [more, ...schooled.slice(0, 2)];
      schooled.forEach((level, i) => {
        schooled[i] = level + (((stages[i] as number) - level) * 3) / of("schooling_lag");
      });
    });
  });

  test("the steepest fall at the World Bank's slope stays below its bound and below the largest gain", () => {
    const run = runPolicy(model, { title: "steep", levers: { violence_fall: 90 } }, "honduras");
    run.path("full_gain").forEach((gain, year) => {
      expect(gain).toBeLessThanOrEqual(
        (run.path("gain_of_a_tenth")[year] as number) * (run.path("tenths_less")[year] as number),
      );
      expect(gain).toBeLessThanOrEqual(run.path("most_gain")[year] as number);
    });
  });
});
