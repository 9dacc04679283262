import type { LabModel } from "@palanca/model-kit";

const lower = "lower" as const;
const neither = "neither" as const;

export const measures: LabModel["measures"] = {
  poverty_2020: { label: "Share in poverty in 2020", of: "at(headcount, 2020)", unit: "percent", better: lower },
  poverty_at_end: { label: "Share in poverty at the end", of: "last(headcount)", unit: "percent", better: lower },
  extreme_at_end: {
    label: "Share in extreme poverty at the end",
    of: "last(extreme_headcount)",
    unit: "percent",
    better: lower,
  },
  gap_at_end: { label: "Poverty gap at the end", of: "last(gap)", unit: "percent", better: lower },
  severity_at_end: { label: "Squared poverty gap at the end", of: "last(severity)", unit: "percent", better: lower },
  lifted_at_end: {
    label: "People out of poverty against the first year's share",
    of: "last(lifted)",
    unit: "person",
    better: "higher",
  },
  extreme_people_at_end: {
    label: "People in extreme poverty at the end",
    of: "last(extreme_people)",
    unit: "person",
    better: lower,
  },
  vulnerable_at_end: {
    label: "Share between 1.2 and 1.8 poverty lines at the end",
    of: "last(vulnerable)",
    unit: "percent",
    better: "neither",
  },
  middle_class_at_end: {
    label: "Share in the middle class or above at the end",
    of: "last(middle_class)",
    unit: "percent",
    better: "higher",
  },
  rich_over_poor_at_end: {
    label: "Richest tenth over poorest four tenths at the end",
    of: "last(rich_over_poor)",
    unit: "1",
    better: lower,
  },
  growth_elasticity_at_end: {
    label: "Percent change of poverty for one percent of income, at the end",
    of: "last(growth_elasticity)",
    unit: "1",
    better: neither,
  },
  gini_elasticity_at_end: {
    label: "Percent change of poverty for one percent of the Gini, at the end",
    of: "last(gini_elasticity)",
    unit: "1",
    better: neither,
  },
  growth_part: {
    label: "Past fall of poverty that growth explains",
    of: "first(growth_part)",
    unit: "percentage_point",
    better: neither,
  },
  equality_part: {
    label: "Past fall of poverty that less inequality explains",
    of: "first(equality_part)",
    unit: "percentage_point",
    better: neither,
  },
  implied_pass_through: {
    label: "Growth of surveyed incomes over that of GDP per head, in the past",
    of: "first(implied_pass_through)",
    unit: "1",
    better: neither,
  },
  tail_misfit: {
    label: "Extreme poverty under the curve less that surveyed",
    of: "first(tail_misfit)",
    unit: "percentage_point",
    better: neither,
  },
  pooled_poor_at_end: {
    label: "People in poverty in six countries at the end",
    of: "last(pooled_poor)",
    unit: "person",
    better: lower,
  },
  pooled_misfit: {
    label: "Six countries' poverty pooled less that of one curve, at the end",
    of: "last(pooled_headcount - single_headcount)",
    unit: "percentage_point",
    better: neither,
  },
  pooled_tail_misfit: {
    label: "Six countries' extreme poverty under their curves less that surveyed",
    of: "first(pooled_extreme - surveyed_pooled_extreme)",
    unit: "percentage_point",
    better: neither,
  },
};
