/** How many people of which age and sex: the inputs of the projection and how they become its rates. */
import { assumption, fact, flow, type LabModel, stock, triangular, uniform } from "@palanca/model-kit";
import { ageMarks, lifeTable, populationChange, projection, survivalByYearsLived } from "./cohort-component.js";

const fiveYears = Array.from({ length: 20 }, (_, i) => `${5 * i}-${5 * i + 4}`);
const ages = [...fiveYears, "100+"];
const intervals = ["0", "1", ...Array.from({ length: 20 }, (_, i) => String(5 + 5 * i))];
const fertile = fiveYears.slice(3, 10);

export const dimensions: LabModel["dimensions"] = {
  sex: ["female", "male"],
  age: ages,
  interval: intervals,
  fertile_age: fertile,
};

/** Ages 15 to 59 and 15 to 64 are the two working ages that definitions use. */
export const subranges: LabModel["subranges"] = {
  child: { of: "age", labels: ages.slice(0, 3) },
  youth: { of: "age", labels: ages.slice(3, 5) },
  youth_to_29: { of: "age", labels: ages.slice(3, 6) },
  adult: { of: "age", labels: ages.slice(5, 13) },
  working_to_59: { of: "age", labels: ages.slice(3, 12) },
  working_to_64: { of: "age", labels: ages.slice(3, 13) },
  aged_60: { of: "age", labels: ages.slice(12) },
  aged_65: { of: "age", labels: ages.slice(13) },
};

export const mappings: LabModel["mappings"] = {
  group_of_interval: {
    from: "interval",
    to: "age",
    pairs: Object.fromEntries(intervals.map((interval, i) => [interval, ages[Math.max(0, i - 1)] as string])),
  },
  group_of_fertile: { from: "fertile_age", to: "age", pairs: Object.fromEntries(fertile.map((age) => [age, age])) },
};

export const populationInputs: LabModel["uncertainties"] = {
  mortality: {
    label: "Deaths a year for each person, medium variant",
    unit: "1 / year",
    over: ["sex", "interval"],
    value: fact("mortality-by-age"),
    path: true,
  },
  mortality_level: {
    label: "Mortality against the medium variant",
    unit: "1",
    value: assumption(
      triangular(0.85, 1, 1.15),
      "The life tables of several of these countries rest on models and not on full registration.",
    ),
  },
  lived_by_dying: {
    label: "Years lived in an interval by those who die in it",
    unit: "year",
    over: ["sex", "interval"],
    value: fact("years-lived-before-death"),
  },
  interval_width: {
    label: "Length of an age interval",
    unit: "year",
    over: ["interval"],
    value: fact("age-interval-width"),
  },
  total_fertility: {
    label: "Children a woman, medium variant",
    unit: "birth / person",
    value: fact("total-fertility"),
    path: true,
  },
  fertility_pattern: {
    label: "Share of total fertility by age",
    unit: "percent",
    over: ["fertile_age"],
    value: fact("fertility-by-age"),
    path: true,
  },
  fertility_drift: {
    label: "Fertility against the medium variant once it has drifted",
    unit: "percent",
    value: assumption(
      triangular(-15, 0, 15),
      "About three tenths of a child either way, as between the UN's medium variant and its 80 percent bands.",
    ),
  },
  fertility_lag: {
    label: "Years in which fertility drifts or answers a policy",
    unit: "year",
    value: assumption(triangular(5, 10, 20), "Fertility moves by cohorts of mothers, not at once."),
  },
  child_per_birth: {
    label: "Children a birth",
    unit: "person / birth",
    value: assumption(1, "Fertility rates count children born alive."),
  },
  boys_per_girl: { label: "Boys born for each girl", unit: "1", value: fact("sex-ratio-at-birth") },
  net_migration: {
    label: "Net migration, medium variant",
    unit: "person / year",
    value: fact("net-migration"),
    path: true,
  },
  migration_pattern: {
    label: "Share of migrants by age",
    unit: "percent",
    over: ["age"],
    value: fact("migration-by-age"),
  },
  male_migrants: {
    label: "Men among the migrants",
    unit: "percent",
    value: assumption(uniform(45, 55), "The projections give one number for both sexes."),
  },
};

export const populationRelationships: LabModel["relationships"] = {
  ...ageMarks,
  death_rate: flow("mortality * mortality_level", "1 / year", { over: ["sex", "interval"] }),
  ...lifeTable(["sex", "interval"]),
  years_in_group: flow("sum(years_lived, interval, age)", "year", { over: ["sex", "age"] }),
  ...survivalByYearsLived,

  every_fertile_age: flow("1", "1", { over: ["fertile_age"] }),
  adolescent: flow("every_fertile_age - shift(every_fertile_age, fertile_age)", "1", { over: ["fertile_age"] }),
  fertility_level: flow("1 + smth1(fertility_drift + fertility_change, fertility_lag, 0)", "1", {
    label: "Fertility against the medium variant",
  }),
  fertility_rate: flow(
    "total_fertility * fertility_level * fertility_pattern / step_length * (1 + adolescent * adolescent_births_change)",
    "birth / (person year)",
    { label: "Births a year for each woman", over: ["fertile_age"] },
  ),
  birth_rate: flow("sum(fertility_rate, fertile_age, age)", "birth / (person year)", { over: ["age"] }),
  every_sex: flow("1", "1", { over: ["sex"] }),
  male: flow("shift(every_sex, sex)", "1", { over: ["sex"] }),
  share_at_birth: flow("(1 - male + male * boys_per_girl) / (1 + boys_per_girl)", "1", { over: ["sex"] }),
  // No more leave within a step than half of an age group, at its start and at its end, however far emigration is raised.
  migrants: flow(
    "max(-min(population, shift_open(population * survival, age) + youngest * population) / 2, net_migration * (1 + migration_change) * step_length * migration_pattern * (male * male_migrants + (1 - male) * (1 - male_migrants)))",
    "person",
    { over: ["sex", "age"] },
  ),
  ...projection,
  population: stock({
    label: "People",
    unit: "person",
    over: ["sex", "age"],
    start: fact("population-by-age-2020"),
    change: populationChange,
  }),
  of_age: flow("sum(population, sex)", "person", { over: ["age"] }),
  people: flow("sum(of_age, age)", "person", { label: "People in all" }),
};
