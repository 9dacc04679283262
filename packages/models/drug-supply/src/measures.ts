/** How a policy against drugs is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  supply_at_end: {
    label: "Cocaine on the market at the end, tonnes a year",
    of: "last(supply)",
    unit: "tonne / year",
    better: "lower",
  },
  supplied: { label: "Cocaine on the market over the years", of: "total(supply)", unit: "tonne", better: "lower" },
  exported: { label: "Cocaine exported over the years", of: "total(exported)", unit: "tonne", better: "lower" },
  area_at_end: { label: "Coca at the end, hectares", of: "last(area)", unit: "hectare", better: "lower" },
  elsewhere_at_end: {
    label: "Coca elsewhere at the end",
    of: "last(area_elsewhere)",
    unit: "hectare",
    better: "lower",
  },
  grounded_at_end: {
    label: "Flights grounded by destroyed airstrips, at the end",
    of: "last(grounded)",
    unit: "percent",
    better: "higher",
  },
  area_mean: { label: "Coca, mean over the years", of: "mean(area)", unit: "hectare", better: "lower" },
  elsewhere_mean: {
    label: "Coca elsewhere, mean over the years",
    of: "mean(area_elsewhere)",
    unit: "hectare",
    better: "lower",
  },
  region_at_end: {
    label: "Coca of the Andes at the end, hectares",
    of: "last(region)",
    unit: "hectare",
    better: "lower",
  },
  market_revenue: {
    label: "Revenue of the whole market, mean over the years",
    of: "mean(market_revenue)",
    unit: "USD / year",
    better: "lower",
  },
  wholesale_revenue: {
    label: "Revenue of this country's cocaine at the market, mean",
    of: "mean(wholesale_revenue)",
    unit: "USD / year",
    better: "lower",
  },
  export_revenue: {
    label: "Revenue at the border, mean over the years",
    of: "mean(export_revenue)",
    unit: "USD / year",
    better: "lower",
  },
  growers_income: {
    label: "Income of growers, mean over the years",
    of: "mean(growers_income)",
    unit: "USD / year",
    better: "higher",
  },
  price_at_end: { label: "Price at the end, start = 1", of: "last(price_index)", unit: "1", better: "higher" },
  cost_per_tonne: {
    label: "Cost of a tonne seized or destroyed (nothing where nothing is)",
    of: "total(removed) > 0 ? total(cost) / total(removed) : 0 * total(cost) / total(produced)",
    unit: "USD / tonne",
    better: "lower",
  },
  kilograms_a_flight: {
    label: "Cocaine a flight in the first year, if all left by such flights",
    of: "first(per_flight)",
    unit: "kilogram / flight",
    better: "neither",
  },
};
