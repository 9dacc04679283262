import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  tax_total: { label: "Revenue of the wealth tax over the years", of: "total(tax)", unit: "USD", better: "higher" },
  tax_share: {
    label: "Revenue of the wealth tax, share of GDP",
    of: "first(tax_share)",
    unit: "percent",
    better: "higher",
  },
  avoided_total: { label: "Tax not paid over the years", of: "total(avoided)", unit: "USD", better: "lower" },
  gap_total: {
    label: "Financing gap over the years (below zero: money left over)",
    of: "total(gap)",
    unit: "USD",
    better: "lower",
  },
  gap_share: {
    label: "Financing gap at the end, share of the cost",
    of: "last(gap_share)",
    unit: "percent",
    better: "lower",
  },
  funded_total: {
    label: "Public security paid for over the years",
    of: "total(funded)",
    unit: "USD",
    better: "higher",
  },
  own_share: {
    label: "Own money, share of what is financed",
    of: "first(own_share)",
    unit: "percent",
    better: "neither",
  },
  burden_of_poor: {
    label: "Burden of the poorest four tenths, share of their income (below zero: spending gained)",
    of: "last(burden_of_poor)",
    unit: "percent",
    better: "lower",
  },
  burden_of_rich: {
    label: "Burden of the richest tenth, share of their income",
    of: "last(burden_of_rich)",
    unit: "percent",
    better: "neither",
  },
  private_ratio: {
    label: "Private guards for each police officer",
    of: "last(private_ratio)",
    unit: "1",
    better: "lower",
  },
  marginal_cost: {
    label: "Marginal cost of public funds raised by the tax",
    of: "first(marginal_cost)",
    unit: "1",
    better: "neither",
  },
  best_rate: {
    label: "Rate beyond which revenue falls",
    of: "first(best_rate)",
    unit: "percent / year",
    better: "neither",
  },
  revenue_over_region: {
    label: "Revenue that the documents imply over the region's",
    of: "first(revenue_over_region)",
    unit: "1",
    better: "neither",
  },
  sector_implied: {
    label: "Security budget that the documents imply, share of GDP",
    of: "first(sector_implied)",
    unit: "percent",
    better: "neither",
  },
  one_percent_over_raised: {
    label: "One percent of GDP over what Pinzón says was raised",
    of: "first(one_percent_over_raised)",
    unit: "1",
    better: "neither",
  },
};
