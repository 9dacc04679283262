import { flow, type LabModel } from "@palanca/model-kit";

/** What lay behind the fall between the two surveys: Datt and Ravallion (1992), averaged over both orders (Shapley), so nothing is left over. */
export const split: LabModel["relationships"] = {
  early_spread: flow("sqrt(2) * normal_inverse((1 + early_gini) / 2)", "1"),
  early_mean: flow("exp(early_spread ^ 2 / 2 - early_spread * normal_inverse(early_poverty))", "1", {
    label: "Mean income at the earlier survey, in poverty lines",
  }),
  grown_alone: flow("normal_cdf(early_spread / 2 - log(late_mean) / early_spread)", "percent", {
    label: "Poverty had incomes grown and inequality stayed",
  }),
  equalised_alone: flow("normal_cdf(late_spread / 2 - log(early_mean) / late_spread)", "percent", {
    label: "Poverty had inequality fallen and incomes stayed",
  }),
  poverty_fall: flow("early_poverty - surveyed_poverty", "percentage_point"),
  growth_part: flow("(early_poverty - grown_alone + equalised_alone - surveyed_poverty) / 2", "percentage_point", {
    label: "Fall of poverty that growth explains",
  }),
  equality_part: flow("(early_poverty - equalised_alone + grown_alone - surveyed_poverty) / 2", "percentage_point", {
    label: "Fall of poverty that less inequality explains",
  }),
  foretold: flow(
    "normal_cdf(late_spread / 2 - log(early_mean * late_gdp_per_head / early_gdp_per_head) / late_spread)",
    "percent",
    { label: "Poverty at the later survey as GDP and the Gini coefficient foretell it" },
  ),
  implied_pass_through: flow("log(late_mean / early_mean) / log(late_gdp_per_head / early_gdp_per_head)", "1", {
    label: "Growth of incomes that the surveys imply, over growth of GDP per head",
  }),
  early_extreme: flow("normal_cdf(early_spread / 2 + log(extreme_line / early_mean) / early_spread)", "percent", {
    label: "Extreme poverty at the earlier survey under the curve",
  }),
  tail_misfit: flow(
    "normal_cdf(late_spread / 2 + log(extreme_line / late_mean) / late_spread) - surveyed_extreme",
    "percentage_point",
    {
      label: "Extreme poverty under the curve less that surveyed",
    },
  ),
  implied_extreme_line: flow(
    "late_mean * exp(late_spread * normal_inverse(surveyed_extreme) - late_spread ^ 2 / 2)",
    "1",
    { label: "Line of extreme poverty at which the curve would fit" },
  ),
};
