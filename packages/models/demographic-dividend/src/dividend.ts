/** What the window is worth: effective workers over effective consumers, what schooling and work let of it come true, and what ageing costs. */
import { assumption, fact, flow, type LabModel, stock, triangular } from "@palanca/model-kit";

export const dividendInputs: LabModel["uncertainties"] = {
  child_need: {
    label: "What a child consumes, against an adult",
    unit: "1",
    value: assumption(
      triangular(0.4, 0.6, 0.8),
      "National transfer accounts put children at half to two thirds of an adult.",
    ),
  },
  old_need: {
    label: "What a person of 65 and over consumes, against an adult",
    unit: "1",
    value: assumption(triangular(0.8, 1, 1.3), "Health care raises it, smaller households lower it."),
  },
  adult_unemployment: {
    label: "Adults without work among those who look for it",
    unit: "percent",
    value: fact("lac-unemployment-2014"),
  },
  male_participation: {
    label: "Men of 25 to 64 who work or look for work",
    unit: "percent",
    value: assumption(triangular(88, 92, 96), "About nine in ten in household surveys of the region."),
  },
  youth_weight: {
    label: "What a worker of 15 to 24 makes, against an adult",
    unit: "1",
    value: assumption(
      triangular(0.4, 0.55, 0.7),
      "Labour income of the young is about half of that at 30 to 49 in national transfer accounts.",
    ),
  },
  schooling_premium: {
    label: "What completed secondary school adds to what a worker makes",
    unit: "percent",
    value: assumption(
      triangular(20, 45, 80),
      "Five or six more years of school at a return of seven to nine percent each.",
    ),
  },
  school_quality: {
    label: "Part of that premium that the schools' quality lets stand",
    unit: "1",
    value: assumption(
      triangular(0.4, 0.7, 1),
      "Regional results in international tests stand far below the countries in which returns were measured.",
      "mora-school-quality-competitiveness",
    ),
  },
  schooling_lag: {
    label: "Years until more schooling shows among those of 20 to 24",
    unit: "year",
    value: assumption(triangular(5, 7, 12), "Those who start secondary school now are 20 in six to eight years."),
  },
  elders_schooling: {
    label: "Completion among those of 25 and over at the start, against the young",
    unit: "1",
    value: assumption(
      triangular(0.4, 0.65, 0.9),
      "Education of the young advanced much over two decades; no document gives the older ages.",
      "lac-education-progress-decades",
    ),
  },
  cost_of_old_person: {
    label: "Public pension and care for a person of 65 and over, against the output of a worker",
    unit: "1",
    value: assumption(
      triangular(0.1, 0.2, 0.35),
      "Public pensions and health take four to eight percent of GDP where a tenth of the people is 65 and over.",
      "bustillo-ageing-raises-costs",
    ),
  },
  end_year: {
    label: "Last year looked at",
    unit: "year",
    value: assumption(2100, "The projections of the UN end there."),
  },
};

export const dividendRelationships: LabModel["relationships"] = {
  consumers: flow("people - (1 - child_need) * sum(of_age, child) - (1 - old_need) * sum(of_age, aged_65)", "person", {
    label: "Effective consumers",
  }),
  working_age: flow("sum(of_age, working_to_64)", "person", { label: "People of 15 to 64" }),
  support_ratio: flow("working_age / consumers", "1", { label: "People of working age for each effective consumer" }),
  turning: flow("support_ratio < previous(support_ratio, 0) ? time - step_length : past_end", "year", {
    label: "Year before a fall of the support ratio",
  }),
  // Growth of income for each consumer that age structure alone gives, over the step that ends here.
  first_dividend: flow("log(support_ratio / previous(support_ratio, support_ratio)) / step_length", "percent / year", {
    label: "First dividend",
  }),

  completion_now: flow(
    "completion_at_start + smth1(secondary_completion - completion_at_start, schooling_lag, 0)",
    "1",
    { label: "Secondary completion at 20 to 24" },
  ),
  reached_20: flow("shift(shift(every_age, age, 2), age, 2)", "1", { over: ["age"] }),
  turns_20: flow("reached_20 - shift(reached_20, age)", "1", { over: ["age"] }),
  completion_later: flow("reached_20 * shift(completed, age) * (1 - turns_20) + turns_20 * completion_now", "1", {
    over: ["age"],
  }),
  completed: stock({
    label: "Share of an age group that completed secondary school",
    unit: "1",
    over: ["age"],
    start: "reached_20 * completion_at_start * (turns_20 + (1 - turns_20) * elders_schooling)",
    change: "(completion_later - completed) / step_length",
    bounds: [0, 1],
  }),
  skill: flow("1 + schooling_premium * school_quality * completed", "1", {
    label: "What a worker makes, against one without secondary school",
    over: ["age"],
  }),
  young_work: flow("youth_weight * youth_employment * sum(of_age * skill, youth)", "person"),
  adult_work: flow(
    "(1 - adult_unemployment) * (female_participation * sum(population[female] * skill, adult) + male_participation * sum(population[male] * skill, adult))",
    "person",
  ),
  producers: flow("young_work + adult_work", "person", { label: "Effective workers" }),
  full_skill: flow("1 + schooling_premium * school_quality", "1"),
  // What the same people could make if all had completed school, and the young and women worked as men of 25 to 64 do.
  possible_producers: flow(
    "full_skill * (1 - adult_unemployment) * male_participation * (youth_weight * sum(of_age, youth) + sum(of_age, adult))",
    "person",
    { label: "Effective workers if school and work followed" },
  ),
  realised_share: flow("producers / possible_producers", "percent", {
    label: "Part of the possible that comes true",
    bounds: [0, 200],
  }),
  income: flow("producers / consumers / init(producers / consumers)", "1", {
    label: "Income for each consumer at unchanged productivity, first year = 1",
  }),
  possible_income: flow("possible_producers / consumers / init(producers / consumers)", "1", {
    label: "Income for each consumer if school and work followed, first year = 1",
  }),
  // The step of the total is five years; each step counts what its own start yields.
  gained: flow("init(gdp) * (income - 1) * consumers / init(consumers)", "USD / year", {
    label: "Income gained a year by age structure, school and work, at unchanged productivity",
  }),
  forgone: flow("init(gdp) * (possible_income - income) * consumers / init(consumers)", "USD / year", {
    label: "Income a year that schools and jobs do not let come true",
  }),
  ageing_cost: flow("cost_of_old_person * sum(of_age, aged_65) / producers", "percent", {
    label: "Public cost of ageing, share of output",
  }),
  old_per_young: flow("sum(of_age, aged_60) / sum(of_age, youth_to_29)", "1", {
    label: "People of 60 and over for each of 15 to 29",
  }),
  adolescent_birth_rate: flow("sum(adolescent * fertility_rate, fertile_age)", "birth / (1000 person year)", {
    label: "Births for each thousand girls of 15 to 19",
  }),
};

export const dividendMeasures: LabModel["measures"] = {
  first_dividend_to_peak: {
    label: "Rise of income for each consumer that age structure alone gives, from the first year to the peak",
    of: "highest(support_ratio) / first(support_ratio) - 1",
    unit: "percent",
    better: "higher",
  },
  peak_year: {
    label: "Last year before the support ratio turns down for good or for a time",
    of: "lowest(turning)",
    unit: "year",
    better: "neither",
  },
  income_2050: {
    label: "Income for each consumer in 2050 at unchanged productivity, first year = 1",
    of: "at(income, 2050)",
    unit: "1",
    better: "higher",
  },
  realised_2050: {
    label: "Part of the possible that comes true in 2050",
    of: "at(realised_share, 2050)",
    unit: "percent",
    better: "higher",
  },
  income_gained: { label: "Income gained to the end", of: "total(gained)", unit: "USD", better: "higher" },
  income_forgone: {
    label: "Income forgone to the end for want of school and work",
    of: "total(forgone)",
    unit: "USD",
    better: "lower",
  },
  ageing_cost_2050: {
    label: "Public cost of ageing in 2050, share of output",
    of: "at(ageing_cost, 2050)",
    unit: "percent",
    better: "lower",
  },
  ageing_cost_at_end: {
    label: "Public cost of ageing at the end, share of output",
    of: "last(ageing_cost)",
    unit: "percent",
    better: "lower",
  },
  people_2050: { label: "People in 2050", of: "at(people, 2050)", unit: "person", better: "neither" },
};
