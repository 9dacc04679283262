/** The equations of a life table and of one step of a cohort-component projection, as in Preston, Heuveline and Guillot (2001), chapters 3 and 6. */
import { flow, type LabModel } from "@palanca/model-kit";

type Relationships = LabModel["relationships"];

/**
 * A life table over `over`, the last of which is the age interval. Takes `death_rate`, `lived_by_dying` (years lived in the interval by those
 * who die in it) and `interval_width`. Gives survivors of one born, deaths, years lived, years left and life expectancy at each age.
 */
export function lifeTable(over: readonly string[]): Relationships {
  return {
    every_interval: flow("1", "1", { over: ["interval"] }),
    first_interval: flow("every_interval - shift(every_interval, interval)", "1", { over: ["interval"] }),
    open_interval: flow("every_interval - shift(every_interval, interval, -1)", "1", { over: ["interval"] }),
    chance_of_death: flow(
      // At the highest ages a rate above the table's would take more than there are; twice its hazard, held even, is the limit.
      "open_interval + (1 - open_interval) * min(interval_width * death_rate / (1 + (interval_width - lived_by_dying) * death_rate), 1 - 1 / exp(2 * interval_width * death_rate))",
      "1",
      { label: "Chance of dying within the interval", over, bounds: [0, 1] },
    ),
    alive_at: flow("first_interval + shift(alive_at * (1 - chance_of_death), interval)", "1", {
      label: "Alive at the start of the interval, of one born",
      over,
    }),
    dying: flow("alive_at * chance_of_death", "1", { over }),
    years_lived: flow(
      "(1 - open_interval) * (interval_width * (alive_at - dying) + lived_by_dying * dying) + open_interval * alive_at / death_rate",
      "year",
      { label: "Years lived within the interval, of one born", over },
    ),
    years_left: flow("years_lived + shift(years_left, interval, -1)", "year", { over }),
    life_expectancy: flow("years_left / alive_at", "year", {
      label: "Life expectancy at the start of the interval",
      over,
    }),
  };
}

/** Which age group is the first, the last, one of the last two. */
export const ageMarks: Relationships = {
  every_age: flow("1", "1", { over: ["age"] }),
  youngest: flow("every_age - shift(every_age, age)", "1", { over: ["age"] }),
  oldest: flow("every_age - shift(every_age, age, -1)", "1", { over: ["age"] }),
  last_two: flow("every_age - shift(shift(every_age, age, -1), age, -1)", "1", { over: ["age"] }),
};

/** Survival from one age group to the next by years lived in each; the last two groups both survive by T(w)/T(w-n). */
export const survivalByYearsLived: Relationships = {
  oldest_survival: flow("sum(oldest * years_in_group, age) / sum(last_two * years_in_group, age)", "1", {
    over: ["sex"],
  }),
  survival: flow("last_two * oldest_survival + (1 - last_two) * shift(years_in_group, age, -1) / years_in_group", "1", {
    label: "Share surviving to the next age group",
    over: ["sex", "age"],
    bounds: [0, 1],
  }),
  birth_survival: flow("sum(youngest * years_in_group, age) / step_length", "1", {
    label: "Share of those born in a step alive at its end",
    over: ["sex"],
    bounds: [0, 1],
  }),
};

/**
 * One step: half of the migrants before and half after survival, births by the mean of women at the start and at the end of the step. Takes the
 * stock `population`, `survival`, `birth_survival`, `migrants` (persons in the step), `birth_rate` by age and `share_at_birth` by sex.
 */
export const projection: Relationships = {
  exposed: flow("population + migrants / 2", "person", { over: ["sex", "age"] }),
  survivors: flow("shift_open(exposed * survival, age)", "person", { over: ["sex", "age"] }),
  births: flow(
    "step_length * child_per_birth * sum(birth_rate * (exposed[female] + survivors[female]) / 2, age)",
    "person",
    {
      label: "Children born in the step",
    },
  ),
  newborn: flow("births * share_at_birth * birth_survival", "person", { over: ["sex"] }),
  next_population: flow("survivors + youngest * newborn + migrants / 2", "person", { over: ["sex", "age"] }),
  deaths: flow("sum(sum(population + migrants, age), sex) + births - sum(sum(next_population, age), sex)", "person", {
    label: "Deaths in the step",
  }),
};

/** What the stock of people changes by, a year. */
export const populationChange = "(next_population - population) / step_length";
