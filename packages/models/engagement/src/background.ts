import { flow, type LabModel } from "@palanca/model-kit";

/** What the documents' trends amount to: restoring cuts, yearly rates, real terms, remittances. */
export const background: LabModel["relationships"] = {
  information_restoration: flow("1 / (1 - information_cut) - 1", "percent", {
    label: "Rise that restores information",
  }),
  financing_restoration: flow("1 / (1 - financing_cut) - 1", "percent", {
    label: "Rise that restores military financing",
  }),
  training_restoration: flow("1 / (1 - training_cut) - 1", "percent", {
    label: "Rise that restores military education (IMET)",
  }),
  students_growth: flow("(students_target / students_at_start) ^ (1 / students_years) - 1", "percent", {
    label: "Yearly growth that the aim of 100,000 students needs",
  }),
  command_restoration: flow("1 / (1 - command_cut) - 1", "percent", {
    label: "Rise that restores the command's funds",
  }),
  restoring_information: flow("budget * standing_information * information_restoration", "USD / year", {
    label: "What restores information, were the cut the region's",
  }),
  us_investment_growth: flow("(1 + us_investment_rise) ^ (1 / investment_years) - 1", "percent", {
    label: "Yearly growth of U.S. investment in the region",
  }),
  lac_investment_growth: flow("(1 + lac_investment_rise) ^ (1 / investment_years) - 1", "percent", {
    label: "Yearly growth of the region's investment in the United States",
  }),
  us_investment_real: flow("(1 + us_investment_rise) * prices_2000 / prices_2012 - 1", "percent", {
    label: "Rise of U.S. investment in the region in real terms",
  }),
  lac_investment_real: flow("(1 + lac_investment_rise) * prices_2000 / prices_2012 - 1", "percent", {
    label: "Rise of the region's investment in the United States in real terms",
  }),
  remittances_from_us: flow("remittances * remittances_us_share", "USD / year", {
    label: "Remittances from the United States",
  }),
  remittances_over_budget: flow("remittances_from_us / budget", "1", {
    label: "Remittances over the budget for engagement",
  }),
};
