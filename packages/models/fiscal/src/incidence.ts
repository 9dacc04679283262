import { flow, type LabModel } from "@palanca/model-kit";

const group = ["group"];

/** Who bears it: incomes of groups under a log-normal with the Gini coefficient; the tax falls on the richest but for what is passed on. */
export const incidence: LabModel["relationships"] = {
  every_group: flow("1", "1", { over: group }),
  is_poor: flow("every_group - shift(every_group, group)", "1", { over: group }),
  is_middle: flow("shift(is_poor, group)", "1", { over: group }),
  is_rich: flow("shift(is_middle, group)", "1", { over: group }),
  spread: flow("sqrt(2) * normal_inverse((1 + gini) / 2)", "1"),
  poor_income: flow("normal_cdf(normal_inverse(poor_part) - spread)", "1"),
  rich_income: flow("1 - normal_cdf(normal_inverse(1 - rich_part) - spread)", "1"),
  income_share: flow(
    "poor_income * is_poor + (1 - poor_income - rich_income) * is_middle + rich_income * is_rich",
    "1",
    {
      label: "Share of income by group",
      over: group,
    },
  ),
  people_share: flow("poor_part * is_poor + (1 - poor_part - rich_part) * is_middle + rich_part * is_rich", "1", {
    label: "Share of people by group",
    over: group,
  }),
  tax_borne: flow("tax * ((1 - passed_on) * is_rich + passed_on * income_share)", "USD / year", {
    label: "Wealth tax borne by group",
    over: group,
  }),
  // What security takes from other spending is lost by all in equal amounts a head; what is given up to it comes back so.
  other_spending_lost: flow(
    "(general - standing_cost * (1 - tax_of_sector - aid_of_sector)) * people_share",
    "USD / year",
    {
      label: "Other public spending lost by group",
      over: group,
    },
  ),
  borne: flow("tax_borne + other_spending_lost", "USD / year", { label: "Burden by group", over: group }),
  burden_of_poor: flow("sum(borne * is_poor, group) / (gdp * poor_income)", "percent", {
    label: "Burden of the poorest four tenths, share of their income",
  }),
  burden_of_rich: flow("sum(borne * is_rich, group) / (gdp * rich_income)", "percent", {
    label: "Burden of the richest tenth, share of their income",
  }),
};
