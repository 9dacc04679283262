/** How growth is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  growth_per_head: {
    label: "Growth per head, mean over the years",
    of: "mean(growth_per_head)",
    unit: "percent / year",
    better: "higher",
  },
  gdp_per_head_at_end: {
    label: "GDP per head at the end, prices of the first year",
    of: "last(gdp_per_head)",
    unit: "USD / (person year)",
    better: "higher",
  },
  gdp_per_head_ppp_at_end: {
    label: "GDP per head at the end, purchasing power of 2017",
    of: "last(gdp_per_head_ppp)",
    unit: "PPP@2017 / (person year)",
    better: "higher",
  },
  gdp_at_end: { label: "GDP at the end, dollars of the year", of: "last(gdp)", unit: "USD / year", better: "higher" },
  gdp_gained: {
    label: "GDP gained by less violence over the years",
    of: "total(gained)",
    unit: "USD",
    better: "higher",
  },
  break_even_cost: {
    label: "Yearly cost at which a programme that brings this fall breaks even",
    of: "total(gained * discount) / total(discount)",
    unit: "USD / year",
    better: "higher",
  },
  break_even_share: {
    label: "The same, share of the first year's GDP",
    of: "total(gained * discount) / total(discount) / first(gdp)",
    unit: "percent",
    better: "higher",
  },
  investment_at_end: {
    label: "Investment at the end, share of GDP",
    of: "last(investment)",
    unit: "percent",
    better: "higher",
  },
  deterred_investment_at_end: {
    label: "Investment in finance, commerce and agriculture at the end, share of GDP",
    of: "last(investment_deterred)",
    unit: "percent",
    better: "higher",
  },
  extractive_investment_at_end: {
    label: "Investment in oil and mining at the end, share of GDP",
    of: "last(investment_extractive)",
    unit: "percent",
    better: "neither",
  },
  by_investment: {
    label: "Growth that comes by way of investment, mean",
    of: "mean(investment_channel)",
    unit: "percent / year",
    better: "higher",
  },
  by_other_channels: {
    label: "Growth from less violence by other channels, mean",
    of: "mean(other_channels)",
    unit: "percent / year",
    better: "higher",
  },
  productivity: {
    label: "Growth of productivity that the account leaves, mean",
    of: "mean(productivity_growth)",
    unit: "percent / year",
    better: "higher",
  },
  highest_gain: {
    label: "Largest gain in growth from less violence",
    of: "highest(violence_growth)",
    unit: "percentage_point / year",
    better: "higher",
  },
};
