import { readFileSync } from "node:fs";
import { runPolicy } from "@palanca/model-kit/testing";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import { model, scenarios } from "../src/index.js";
import { ageing, birthsOf, lifeTableOf } from "./plain-projection.js";

const reference = atHand("reference");
const places: Readonly<Record<string, string>> = {
  "484": "mexico",
  "170": "colombia",
  "340": "honduras",
  "222": "el-salvador",
  "320": "guatemala",
  "604": "peru",
  "192": "cuba",
  "152": "chile",
  "76": "brazil",
  "188": "costa-rica",
  "218": "ecuador",
  "558": "nicaragua",
  "600": "paraguay",
  "332": "haiti",
  "68": "bolivia",
  "904": "latin-america-and-caribbean",
};

/** People in all by place in 2020, 2025 ... 2050. */
function publishedTotals(): Map<string, number[]> {
  const totals = new Map<string, number[]>();
  for (const sex of ["female", "male"]) {
    const text = readFileSync(`${reference}/demography/wpp2019/pop_${sex}_thousands.csv`, "utf8");
    const [head = "", ...lines] = text.trim().split("\n");
    const first = head.split(",").indexOf("2020");
    for (const line of lines) {
      const cells = line.replace(/"[^"]*"/g, "quoted").split(",");
      const place = places[cells[0] as string] as string;
      const sums = totals.get(place) ?? Array<number>(7).fill(0);
      totals.set(
        place,
        sums.map((sum, i) => sum + 1000 * Number(cells[first + i])),
      );
    }
  }
  return totals;
}

describe.skipIf(!reference)("the projections of the UN come back", () => {
  const totals = reference ? publishedTotals() : new Map<string, number[]>();
  test.each(Object.values(places))("%s stays within one percent of every total from 2020 to 2050", (place) => {
    const people = runPolicy(model, scenarios.baseline, place).path("people");
    const published = totals.get(place) as number[];
    expect(published).toHaveLength(7);
    published.forEach((total, i) => expect(Math.abs((people[i] as number) / total - 1)).toBeLessThan(0.01));
  });
});

/** The cells of a table of the projections by place and heading; quoted names may hold commas. */
function published(file: string): Map<string, Map<string, number>> {
  // Skipped blocks are read all the same.
  if (!reference) return new Map();
  const text = readFileSync(`${reference}/demography/wpp2019/${file}`, "utf8").replace(/"[^"]*"/g, "quoted");
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return new Map(
    rows.map((row) => [places[row[0] as string] ?? "", new Map(head.map((name, i) => [name, Number(row[i])]))]),
  );
}

describe.skipIf(!reference)("what the projections say besides", () => {
  const tables = (["female", "male"] as const).map((sex) => [sex, published(`e0_${sex}.csv`)] as const);
  test.each(Object.values(places))("life expectancy of %s is the published one to a tenth of a year", (place) => {
    const run = runPolicy(model, scenarios.baseline, place);
    // An interval a row: 22 of women, then those of men.
    for (const [sex, table] of tables)
      for (const [period, step] of [["2020-2025", 0] as const, ["2045-2050", 5] as const, ["2095-2100", 15] as const]) {
        const own = run.series.life_expectancy?.[sex === "female" ? 0 : 22]?.[step] as number;
        expect(Math.abs(own - (table.get(place)?.get(period) as number)), `${sex} ${period}`).toBeLessThan(0.1);
      }
  });
});

describe("a second projection in plain code", () => {
  test("agrees with the engine on every cohort of Honduras in every step", () => {
    const run = runPolicy(model, scenarios.baseline, "honduras");
    const at = (name: string, step: number): number[] => (run.series[name] ?? []).map((one) => one[step] as number);
    const widths = at("interval_width", 0);
    const step = 5;
    for (let i = 0; i + 1 < run.years.length; i++) {
      const population = at("population", i);
      const rates = at("death_rate", i);
      const lived = at("lived_by_dying", i);
      const migrants = at("migrants", i);
      const half = (sex: 0 | 1, values: readonly number[], size: number): number[] =>
        values.slice(sex * size, (sex + 1) * size);
      const tables = ([0, 1] as const).map((sex) => lifeTableOf(half(sex, rates, 22), half(sex, lived, 22), widths));
      const aged = ([0, 1] as const).map((sex) =>
        ageing(half(sex, population, 21), half(sex, migrants, 21), tables[sex] as number[]),
      );
      const births = birthsOf(
        half(0, population, 21),
        half(0, migrants, 21),
        aged[0]?.survivors as number[],
        at("birth_rate", i),
        step,
      );
      const boys = at("boys_per_girl", 0)[0] as number;
      const expected = ([0, 1] as const).flatMap((sex) => {
        const born = (births * (sex === 0 ? 1 : boys)) / (1 + boys);
        const survivors = [...(aged[sex]?.survivors ?? [])];
        survivors[0] = (born * (tables[sex]?.[0] as number)) / step;
        return survivors.map((value, age) => value + (half(sex, migrants, 21)[age] as number) / 2);
      });
      at("population", i + 1).forEach((value, cohort) => expect(value).toBeCloseTo(expected[cohort] as number, 4));
    }
  });
});
