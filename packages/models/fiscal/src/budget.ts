import { flow, type LabModel } from "@palanca/model-kit";

/** The budget identity: cost = general revenue + aid + tax + gap. */
export const budget: LabModel["relationships"] = {
  standing_cost: flow("gdp * sector_share", "USD / year"),
  standing_tax: flow("standing_cost * tax_of_sector", "USD / year"),
  cost: flow("standing_cost * (1 + sector_change)", "USD / year", { label: "Cost of the security programme" }),
  given_up: flow("fungibility * max(0, tax - standing_tax)", "USD / year", {
    label: "General revenue that a larger earmark frees for other ends",
  }),
  general: flow(
    "max(0, standing_cost * (1 - tax_of_sector - aid_of_sector) * (1 + reallocation) - given_up)",
    "USD / year",
    {
      label: "General revenue for security",
    },
  ),
  aid: flow("standing_cost * aid_of_sector * (1 + aid_change)", "USD / year", { label: "Aid for security" }),
  gap: flow("cost - general - aid - tax", "USD / year", { label: "Financing gap" }),
  gap_share: flow("gap / cost", "percent", { label: "Financing gap, share of the cost" }),
  own_share: flow("(general + tax) / (general + tax + aid)", "percent", {
    label: "Own money, share of what is financed",
  }),
  funded: flow("min(cost, general + aid + tax)", "USD / year", { label: "Public security that is paid for" }),
  private_ratio: flow("guards_per_officer * (funded / standing_cost) ^ (-crowding)", "1", {
    label: "Private guards for each police officer",
  }),
};
