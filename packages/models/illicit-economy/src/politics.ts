import { flow, type LabModel } from "@palanca/model-kit";

/** Kickbacks, campaigns and extortion: illicit money that is not among the five parts of the global estimate. */
export const politics: LabModel["relationships"] = {
  kickbacks: flow("gdp * contracts * kickback * (1 - procurement_control * control_effect)", "USD / year", {
    label: "Kickbacks on public contracts",
  }),
  above_limits: flow(
    "gdp * campaign_limits * max(0, campaign_multiple - 1) * (1 - campaign_enforcement)",
    "USD / year",
    {
      label: "Campaign spending above the limits",
    },
  ),
  to_politics: flow("above_limits * dirty_money_in_campaigns", "USD / year", { label: "Illicit money in campaigns" }),
  extortion: flow("gdp * extortion_share * (1 - extortion_targeting * targeting_effect)", "USD / year", {
    label: "Extortion",
  }),
};
