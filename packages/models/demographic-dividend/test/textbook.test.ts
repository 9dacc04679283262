import { readFileSync } from "node:fs";
import { assumption, flow, type LabModel, stock } from "@palanca/model-kit";
import { type InputValue, runInputs } from "@palanca/model-kit/testing";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import { ageMarks, lifeTable, populationChange, projection, survivalByYearsLived } from "../src/cohort-component.js";

const reference = atHand("reference");
const read = (name: string): string => readFileSync(`${reference}/demography/${name}`, "utf8");
const rowsOf = (name: string): string[][] =>
  read(name)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(","));
const given = assumption(0, "Handed in by the test.");
const input = (unit: string, over: readonly string[], path = false) => ({
  label: "given",
  unit,
  over,
  value: given,
  path,
});
const constant = (values: readonly number[]): InputValue => ({ feed: "constant", values });

/** A life table alone, of one sex. */
function lifeTableModel(intervals: readonly string[]): LabModel {
  return {
    id: "life-table",
    title: "Life table",
    question: "How long do they live?",
    time: { from: 0, to: 1, step: "1 year" },
    dimensions: { interval: intervals },
    levers: {},
    uncertainties: {
      death_rate: input("1 / year", ["interval"]),
      lived_by_dying: input("year", ["interval"]),
      interval_width: input("year", ["interval"]),
    },
    relationships: lifeTable(["interval"]),
    measures: {},
  };
}

/** Women alone, projected by given survival or by given years lived. */
function womenModel(from: number, to: number, ages: readonly string[], survival: "given" | "by years lived"): LabModel {
  const byYears = survival === "by years lived";
  return {
    id: "women",
    title: "Women",
    question: "How many are there?",
    time: { from, to, step: "5 years" },
    dimensions: { sex: ["female"], age: ages },
    levers: {},
    uncertainties: {
      ...(byYears
        ? { years_in_group: input("year", ["sex", "age"]) }
        : { survival: input("1", ["sex", "age"], true), birth_survival: input("1", ["sex"], true) }),
      net_share: input("1", ["sex", "age"], true),
      birth_rate: input("birth / (person year)", ["age"], true),
      share_at_birth: input("1", ["sex"], true),
      child_per_birth: input("person / birth", []),
    },
    relationships: {
      ...ageMarks,
      ...(byYears ? survivalByYearsLived : {}),
      ...projection,
      // Burkina Faso's migrants are given as a share of the people at the start of the step.
      migrants: flow("net_share * population", "person", { over: ["sex", "age"] }),
      population: stock({ unit: "person", over: ["sex", "age"], start: given, change: populationChange }),
    },
    measures: {},
  };
}

describe.skipIf(!reference)("the equations give the textbook's figures back", () => {
  test("Box 3.1: the life table of Austrian men in 1992, to every printed digit", () => {
    const rows = rowsOf("phg_box_3_1_austria_1992_males_life_table.csv");
    const column = (i: number): number[] => rows.map((row) => Number(row[i]));
    const ages = rows.map((row) => row[0] as string);
    const widths = ages.map((age, i) => (i + 1 < ages.length ? Number(ages[i + 1]) - Number(age) : 1));
    const run = runInputs(lifeTableModel(ages), {
      death_rate: constant(rows.map((row) => Number(row[2]) / Number(row[1]))),
      lived_by_dying: constant(column(4)),
      interval_width: constant(widths),
    });
    const at = (name: string, age: number): number => run.series[name]?.[age]?.[0] as number;
    rows.forEach((row, i) => {
      const printed = (value: number, text: string): void => {
        const digits = text.split(".")[1]?.length ?? 0;
        // One in the last printed digit: the figures were printed from single-precision numbers, seven digits long.
        expect(Math.abs(value - Number(text)), `${row[0]} ${text}`).toBeLessThan(10 ** -digits);
      };
      printed(at("chance_of_death", i), row[5] as string);
      printed(100_000 * at("alive_at", i), row[7] as string);
      printed(100_000 * at("dying", i), row[8] as string);
      printed(100_000 * at("years_lived", i), row[9] as string);
      printed(100_000 * at("years_left", i), row[10] as string);
      printed(at("life_expectancy", i), row[11] as string);
    });
  });

  test("Box 6.1: Sweden's women in 1998 and 2003, to the last person", () => {
    const box = JSON.parse(read("phg_box_6_1_sweden_1993.json")) as Record<string, number[]>;
    const ages = (box.age as number[]).map(String);
    const run = runInputs(womenModel(1993, 2003, ages, "by years lived"), {
      population_start: constant(box.N1993 as number[]),
      years_in_group: constant((box.L_per_100000 as number[]).map((years) => years / 100_000)),
      net_share: constant(ages.map(() => 0)),
      birth_rate: constant(box.asfr as number[]),
      share_at_birth: constant([1 / 2.05]),
      child_per_birth: constant([1]),
    });
    const women = (step: number): number[] => run.series.population?.map((one) => one[step] as number) ?? [];
    expect(women(1).map(Math.round)).toEqual(box.expected_1998);
    expect(women(2).map(Math.round)).toEqual(box.expected_2003);
    const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
    expect(sum(women(1))).toBeCloseTo(box.expected_sum_1998 as unknown as number, 3);
    expect(sum(women(2))).toBeCloseTo(box.expected_sum_2003 as unknown as number, 3);
  });

  test("constant rates bring Sweden to the dominant eigenvalue and the stable ages", () => {
    const box = JSON.parse(read("phg_box_6_1_sweden_1993.json")) as Record<string, number[]>;
    const ages = (box.age as number[]).map(String);
    const run = runInputs(womenModel(1993, 2993, ages, "by years lived"), {
      population_start: constant(box.N1993 as number[]),
      years_in_group: constant((box.L_per_100000 as number[]).map((years) => years / 100_000)),
      net_share: constant(ages.map(() => 0)),
      birth_rate: constant(box.asfr as number[]),
      share_at_birth: constant([1 / 2.05]),
      child_per_birth: constant([1]),
    });
    const at = (step: number): number[] => run.series.population?.map((one) => one[step] as number) ?? [];
    const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
    expect(sum(at(200)) / sum(at(199))).toBeCloseTo(box.dominant_eigenvalue as unknown as number, 8);
    at(200).forEach((women, i) =>
      expect(women / sum(at(200))).toBeCloseTo((box.stable_age_distribution as number[])[i] as number, 8),
    );
  });

  test("Burkina Faso's women from 1960 to 2005, to a billionth", () => {
    const folder = "ccmpp_burkina_faso/burkina_faso_";
    const ages = rowsOf(`${folder}baseline.csv`).map((row) => row[2] as string);
    const periods = [...new Set(rowsOf(`${folder}survival.csv`).map((row) => row[0] as string))];
    const survival = rowsOf(`${folder}survival.csv`);
    const fertility = rowsOf(`${folder}asfr.csv`);
    const migration = rowsOf(`${folder}net_migration.csv`);
    const rows = (of: (period: string) => number[]): InputValue => ({
      feed: "path",
      rows: [...periods, periods.at(-1) as string].map(of),
    });
    const women = rowsOf(`${folder}baseline.csv`).map((row) => Number(row[4]));
    const expected = rowsOf(`${folder}projection_expected.csv`);
    // The survival row of age x is survival to x from the group before; the first is that of births, the last that inside the open group.
    const run = runInputs(womenModel(1960, 1960 + 5 * periods.length, ages, "given"), {
      population_start: constant(women),
      survival: rows((period) => {
        const own = survival.filter((row) => row[0] === period).map((row) => Number(row[5]));
        return own.slice(1);
      }),
      birth_survival: rows((period) => [Number(survival.find((row) => row[0] === period)?.[5])]),
      net_share: rows((period) => migration.filter((row) => row[0] === period).map((row) => Number(row[5]))),
      birth_rate: rows((period) =>
        ages.map((age) => Number(fertility.find((row) => row[0] === period && row[2] === age)?.[4] ?? 0)),
      ),
      share_at_birth: constant([1 / 2.05]),
      child_per_birth: constant([1]),
    });
    const worst = Math.max(
      ...expected.map(([year, , age, value]) => {
        const own = run.series.population?.[ages.indexOf(age as string)]?.[(Number(year) - 1960) / 5] as number;
        return Math.abs(own / Number(value) - 1);
      }),
    );
    expect(worst).toBeLessThan(1e-9);
  });
});
