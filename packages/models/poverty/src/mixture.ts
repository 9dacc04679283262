import { flow, type LabModel } from "@palanca/model-kit";

/** Several countries pooled by their people, each with its own curve, beside one curve of the same mean and variance: a mixture is not log-normal. */
export const mixture: LabModel["relationships"] = {
  country_late_spread: flow("sqrt(2) * normal_inverse((1 + country_gini) / 2)", "1", { over: ["country"] }),
  country_late_mean: flow(
    "exp(country_late_spread ^ 2 / 2 - country_late_spread * normal_inverse(country_poverty))",
    "1",
    { over: ["country"] },
  ),
  country_spread: flow("sqrt(2) * normal_inverse((1 + country_gini * gini / late_gini) / 2)", "1", {
    over: ["country"],
  }),
  country_mean: flow("country_late_mean * mean_income / late_mean", "1", { over: ["country"] }),
  country_weight: flow("country_people / sum(country_people, country)", "1", { over: ["country"] }),
  country_headcount: flow("normal_cdf(country_spread / 2 - log(country_mean) / country_spread)", "percent", {
    label: "Share in poverty by country",
    over: ["country"],
  }),
  pooled_headcount: flow("sum(country_weight * country_headcount, country)", "percent", {
    label: "Share in poverty, six countries pooled",
  }),
  pooled_poor: flow("sum(country_people * country_headcount, country)", "person", {
    label: "People in poverty, six countries pooled, at the people of the first year",
  }),
  pooled_extreme: flow(
    "sum(country_weight * normal_cdf(country_spread / 2 + log(extreme_line / country_mean) / country_spread), country)",
    "percent",
    { label: "Share in extreme poverty, six countries pooled" },
  ),
  surveyed_pooled_extreme: flow("sum(country_weight * country_extreme, country)", "percent"),
  pooled_mean: flow("sum(country_weight * country_mean, country)", "1"),
  single_spread: flow(
    "sqrt(log(sum(country_weight * country_mean ^ 2 * exp(country_spread ^ 2), country) / pooled_mean ^ 2))",
    "1",
  ),
  single_headcount: flow("normal_cdf(single_spread / 2 - log(pooled_mean) / single_spread)", "percent", {
    label: "Share in poverty under one curve of the same mean and variance",
  }),
  single_extreme: flow("normal_cdf(single_spread / 2 + log(extreme_line / pooled_mean) / single_spread)", "percent", {
    label: "Share in extreme poverty under one curve of the same mean and variance",
  }),
};
