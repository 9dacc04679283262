/** Lost life by age with discounting: the income that victims of homicide no longer earn, from the rate itself and not from an accounting. */
import { assumption, flow, type LabModel, triangular, uniform } from "@palanca/model-kit";

export const victimAges = Array.from({ length: 14 }, (_, i) => `${5 * i}-${5 * i + 4}`);

const by = { over: ["victim_age"] };

export const lostLifeInputs: LabModel["uncertainties"] = {
  age_group: { label: "Years in an age group of victims", unit: "year", value: assumption(5, "Five-year groups.") },
  victims_mean_age: {
    label: "Mean age of victims",
    unit: "year",
    value: assumption(
      triangular(28, 31, 34),
      "Men of 15 to 29 die at about four times everybody's rate.",
      "young-men-times-all",
    ),
  },
  victims_age_spread: {
    label: "Standard deviation of the age of victims",
    unit: "year",
    value: assumption(uniform(10, 14), "Most victims are between 18 and 45."),
  },
  working_from: {
    label: "Age at which earning starts",
    unit: "year",
    value: assumption(17, "Between leaving school early and completing it."),
  },
  working_until: {
    label: "Age at which earning ends",
    unit: "year",
    value: assumption(65, "The usual age of retirement."),
  },
  victims_income: {
    label: "What a victim would earn, against GDP a head",
    unit: "1",
    value: assumption(
      triangular(0.4, 0.7, 1),
      "Workers earn about half of GDP and are half of the people; victims are poorer and often jobless.",
    ),
  },
  income_growth: {
    label: "Growth of income forgone",
    unit: "percent / year",
    value: assumption(uniform(0, 2), "Growth per head of the region over decades."),
  },
  life_per_homicide: {
    label: "Lives a homicide",
    unit: "person / homicide",
    value: assumption(1, "Rates count victims, not events."),
  },
};

export const lostLifeRelationships: LabModel["relationships"] = {
  every_group: flow("1", "1", by),
  victim_age_of: flow(
    "(every_group - shift(every_group, victim_age)) * age_group / 2 + shift(victim_age_of + age_group, victim_age)",
    "year",
    { ...by, label: "Middle of the age group" },
  ),
  victim_weight: flow("normal_pdf(victim_age_of, victims_mean_age, victims_age_spread)", "1 / year", by),
  net_discount: flow("discount_rate - income_growth", "1 / year"),
  // Present value of a year's income for each year from the start of earning, or from now, to its end.
  years_lost: flow(
    "max(0, (exp(-net_discount * max(0, working_from - victim_age_of)) - exp(-net_discount * max(0, working_until - victim_age_of))) / net_discount)",
    "year",
    { ...by, label: "Discounted years of earning lost by a victim of the age" },
  ),
  mean_years_lost: flow("sum(victim_weight * years_lost, victim_age) / sum(victim_weight, victim_age)", "year", {
    label: "Discounted years of earning lost by a victim",
  }),
  lost_income_share: flow(
    "homicide_rate * (1 - violence_fall) * life_per_homicide * mean_years_lost * victims_income",
    "percent",
    { label: "Income that a year's victims would have earned, share of GDP" },
  ),
};

export const lostLifeMeasures: LabModel["measures"] = {
  lost_income_share: {
    label: "Income lost with the victims of the first year, share of GDP",
    of: "first(lost_income_share)",
    unit: "percent",
    better: "lower",
  },
  lost_income: {
    label: "Income lost with the victims of all years",
    of: "total(lost_income_share * gdp)",
    unit: "USD",
    better: "lower",
  },
};
