import { flow, type LabModel, rivals, stock } from "@palanca/model-kit";

/**
 * Log-normal income with the Gini G and the headcount H: s = sqrt(2) N^-1((1 + G) / 2), H = N(k), k = ln(line / mean) / s + s / 2
 * (Aitchison and Brown 1957; Bourguignon 2003). Incomes are told in poverty lines.
 */
export const projection: LabModel["relationships"] = {
  surveyed_poverty: stock({
    label: "Share in poverty at the later survey",
    unit: "percent",
    start: rivals(
      "latin-america-poverty-2014-eclac",
      "lac-poverty-2013-mora",
      "colombia-poverty-2013-eclac",
      "el-salvador-poverty-2013-eclac",
      "guatemala-poverty-2006-eclac",
      "honduras-poverty-2010-eclac",
      "mexico-poverty-2012-eclac",
      "peru-poverty-2013-eclac",
      "uruguay-poverty-2013-eclac",
      "northern-triangle-poverty",
    ),
    change: "0",
    bounds: [0, 100],
  }),
  late_spread: flow("sqrt(2) * normal_inverse((1 + late_gini) / 2)", "1"),
  late_mean: flow("exp(late_spread ^ 2 / 2 - late_spread * normal_inverse(surveyed_poverty))", "1", {
    label: "Mean income at the later survey, in poverty lines",
  }),

  market_gini: stock({
    label: "Gini coefficient before new transfers",
    unit: "1",
    start: "late_gini",
    change: "(gini_drift - yearly_gini_fall) * market_gini",
    bounds: [0, 1],
  }),
  // A flat levy paid out in equal amounts is exact for the Gini; that the curve stays log-normal after it is an approximation.
  gini: flow("market_gini * (1 - transfers) / (1 - transfers * leakage)", "1", {
    label: "Gini coefficient",
    bounds: [0, 1],
  }),
  spread: flow("sqrt(2) * normal_inverse((1 + gini) / 2)", "1", { label: "Standard deviation of log income" }),
  income_gain: stock({
    label: "Growth of household income since the first year, as a logarithm",
    unit: "1",
    start: "0",
    change: "pass_through * (growth_per_head + added_growth) + survey_drift",
  }),
  mean_income: flow("late_mean * exp(income_gain) * (1 - transfers * leakage)", "1", {
    label: "Mean income, in poverty lines",
  }),
  poverty_point: flow("spread / 2 - log(mean_income) / spread", "1"),
  headcount: flow("normal_cdf(poverty_point)", "percent", { label: "Share in poverty", bounds: [0, 100] }),
  extreme_headcount: flow("normal_cdf(spread / 2 + log(extreme_line / mean_income) / spread)", "percent", {
    label: "Share in extreme poverty",
    bounds: [0, 100],
  }),
  // Foster, Greer and Thorbecke (1984) with powers one and two.
  gap: flow("normal_cdf(poverty_point) - mean_income * normal_cdf(poverty_point - spread)", "percent", {
    label: "Poverty gap",
    bounds: [0, 100],
  }),
  severity: flow(
    "normal_cdf(poverty_point) - 2 * mean_income * normal_cdf(poverty_point - spread) + mean_income ^ 2 * exp(spread ^ 2) * normal_cdf(poverty_point - 2 * spread)",
    "percent",
    { label: "Squared poverty gap", bounds: [0, 100] },
  ),
  growth_elasticity: flow("-normal_pdf(poverty_point) / (spread * normal_cdf(poverty_point))", "1", {
    label: "Percent change of poverty for one percent of income",
  }),
  gini_elasticity: flow(
    "normal_pdf(poverty_point) / normal_cdf(poverty_point) * (spread / 2 + log(mean_income) / spread) * gini / (sqrt(2) * normal_pdf(spread / sqrt(2)))",
    "1",
    { label: "Percent change of poverty for one percent of the Gini coefficient" },
  ),

  vulnerable: flow(
    "normal_cdf(spread / 2 + log(band_high / mean_income) / spread) - normal_cdf(spread / 2 + log(band_low / mean_income) / spread)",
    "percent",
    { label: "Share between 1.2 and 1.8 poverty lines" },
  ),
  // The band catches most when it lies about the median.
  most_vulnerable: flow("2 * normal_cdf(log(band_high / band_low) / (2 * spread)) - 1", "percent", {
    label: "Largest share that the band could hold under this inequality",
  }),
  middle_class: flow("1 - normal_cdf(spread / 2 + log(middle_class_line / mean_income) / spread)", "percent", {
    label: "Share in the middle class or above",
  }),
  rich_over_poor: flow(
    "(1 - normal_cdf(normal_inverse(1 - rich_part) - spread)) / rich_part * poor_part / normal_cdf(normal_inverse(poor_part) - spread)",
    "1",
    { label: "Mean income of the richest tenth over that of the poorest four tenths" },
  ),
  poor_people: flow("headcount * people", "person", { label: "People in poverty" }),
  extreme_people: flow("extreme_headcount * people", "person", { label: "People in extreme poverty" }),
  lifted: flow("(surveyed_poverty - headcount) * people", "person", {
    label: "People out of poverty against the first year's share",
  }),
};
