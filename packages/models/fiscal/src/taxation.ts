import { flow, type LabModel } from "@palanca/model-kit";

/**
 * The base: under a Pareto tail with exponent a, the richest part p of people holds the share p ^ (1 - 1 / a) of all wealth. Declared wealth falls
 * with the rate (semi-elasticity), and the marginal cost of public funds is 1 / (1 - e r), with e the semi-elasticity and r the rate.
 */
export const taxation: LabModel["relationships"] = {
  wealth: flow("gdp * wealth_over_gdp", "USD", { label: "Private wealth" }),
  top_share: flow("taxed_part ^ (1 - 1 / pareto)", "percent", {
    label: "Share of wealth that those taxed hold",
    bounds: [0, 100],
  }),
  declared_now: flow("declared * (1 + compliance_change)", "percent", { label: "Wealth declared", bounds: [0, 100] }),
  base: flow("wealth * top_share * declared_now * exp(-avoidance * tax_rate)", "USD", { label: "Declared base" }),
  tax: flow("tax_rate * base", "USD / year", { label: "Revenue of the wealth tax" }),
  tax_share: flow("tax / gdp", "percent", { label: "Revenue of the wealth tax, share of GDP" }),
  avoided: flow("tax_rate * wealth * top_share * (1 - declared_now * exp(-avoidance * tax_rate))", "USD / year", {
    label: "Tax not paid, by evasion and avoidance",
  }),
  marginal_cost: flow("1 / (1 - avoidance * tax_rate)", "1", { label: "Marginal cost of public funds" }),
  best_rate: flow("1 / avoidance", "percent / year", { label: "Rate beyond which revenue falls" }),
  revenue_implied: flow("tax_of_gdp / tax_of_revenue", "percent", {
    label: "Tax revenue that the documented shares imply, share of GDP",
  }),
  sector_implied: flow("tax_of_gdp / tax_of_sector", "percent", {
    label: "Security budget that the documented shares imply, share of GDP",
  }),
  revenue_over_region: flow("revenue_implied / tax_burden", "1", {
    label: "That revenue over the region's tax burden",
  }),
  one_percent_over_raised: flow("tax_of_gdp * output_since_2006 / raised_since_2006", "1", {
    label: "One percent of GDP since 2006 over what Pinzón says was raised",
  }),
};
