import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  index_at_end: {
    label: "Index of engagement at the end, standing = 1",
    of: "last(index)",
    unit: "1",
    better: "higher",
  },
  equal_weights_at_end: {
    label: "The same under equal weights, without delay",
    of: "last(plain_aim)",
    unit: "1",
    better: "higher",
  },
  weight_reach: {
    label: "How far weights alone can move the index, at the end",
    of: "last(weight_reach)",
    unit: "1",
    better: "neither",
  },
  influence_at_end: {
    label: "Share of influence at the end, an assumption",
    of: "last(influence)",
    unit: "percent",
    better: "higher",
  },
  real_spending_total: {
    label: "Spending over the years at prices of 2015",
    of: "total(sum(real_spending, instrument))",
    unit: "USD",
    better: "neither",
  },
  lost_to_prices: {
    label: "Part of the budget lost to prices at the end",
    of: "last(1 - 1 / price_level)",
    unit: "percent",
    better: "lower",
  },
  information_restoration: {
    label: "Rise that restores information",
    of: "first(information_restoration)",
    unit: "percent",
    better: "neither",
  },
  financing_restoration: {
    label: "Rise that restores military financing",
    of: "first(financing_restoration)",
    unit: "percent",
    better: "neither",
  },
  training_restoration: {
    label: "Rise that restores military education (IMET)",
    of: "first(training_restoration)",
    unit: "percent",
    better: "neither",
  },
  students_growth: {
    label: "Yearly growth that the aim of 100,000 students in the United States needs",
    of: "first(students_growth)",
    unit: "percent",
    better: "neither",
  },
  command_restoration: {
    label: "Rise that restores the command's funds",
    of: "first(command_restoration)",
    unit: "percent",
    better: "neither",
  },
  us_investment_growth: {
    label: "Yearly growth of U.S. investment in the region, 2000-2012",
    of: "first(us_investment_growth)",
    unit: "percent",
    better: "neither",
  },
  us_investment_real: {
    label: "Its rise in real terms",
    of: "first(us_investment_real)",
    unit: "percent",
    better: "neither",
  },
  lac_investment_growth: {
    label: "Yearly growth of the region's investment in the United States",
    of: "first(lac_investment_growth)",
    unit: "percent",
    better: "neither",
  },
  lac_investment_real: {
    label: "Its rise in real terms, the region's",
    of: "first(lac_investment_real)",
    unit: "percent",
    better: "neither",
  },
  restoring_information: {
    label: "What restores information, a year",
    of: "first(restoring_information)",
    unit: "USD / year",
    better: "neither",
  },
  remittances_over_budget: {
    label: "Remittances from the United States over the budget for engagement",
    of: "first(remittances_over_budget)",
    unit: "1",
    better: "neither",
  },
};
