import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  gross_total: { label: "Sum of the five parts, world", of: "first(gross)", unit: "USD / year", better: "neither" },
  net_total: {
    label: "Five parts without double counting, world",
    of: "first(net)",
    unit: "USD / year",
    better: "neither",
  },
  counted_twice: {
    label: "Part of the sum that is counted twice",
    of: "first((gross - net) / gross)",
    unit: "percent",
    better: "neither",
  },
  value_added_total: {
    label: "Value added of illicit sales, world",
    of: "first(illicit_value_added)",
    unit: "USD / year",
    better: "neither",
  },
  other_crime: {
    label: "Laundered money of crimes outside the list",
    of: "first(other_crime)",
    unit: "USD / year",
    better: "neither",
  },
  quoted_over_gross: {
    label: "The quoted total over the sum of its parts",
    of: "first(quoted_over_gross)",
    unit: "1",
    better: "neither",
  },
  net_share: {
    label: "Without double counting, share of world output",
    of: "first(net_share)",
    unit: "percent",
    better: "neither",
  },
  output_implied_by_total: {
    label: "World output that the quoted total implies",
    of: "first(output_implied_by_total)",
    unit: "USD / year",
    better: "neither",
  },
  output_implied_by_laundering: {
    label: "World output that laundering implies",
    of: "first(output_implied_by_laundering)",
    unit: "USD / year",
    better: "neither",
  },
  output_implied_by_crime: {
    label: "World output that 870 billion implies",
    of: "first(output_implied_by_crime)",
    unit: "USD / year",
    better: "neither",
  },
  flow_here: { label: "Illicit flow here over the years", of: "total(flow_here)", unit: "USD", better: "lower" },
  laundered_total: { label: "Laundered here over the years", of: "total(laundered)", unit: "USD", better: "lower" },
  kept_total: { label: "Laundered and kept over the years", of: "total(kept)", unit: "USD", better: "lower" },
  lost_to_crime_total: {
    label: "Seized and not made good over the years",
    of: "total(lost_to_crime)",
    unit: "USD",
    better: "higher",
  },
  kickbacks_total: { label: "Kickbacks over the years", of: "total(kickbacks)", unit: "USD", better: "lower" },
  to_politics_total: {
    label: "Illicit money in campaigns over the years",
    of: "total(to_politics)",
    unit: "USD",
    better: "lower",
  },
  extortion_total: { label: "Extortion over the years", of: "total(extortion)", unit: "USD", better: "lower" },
  sanction_over_margin: {
    label: "Expected sanction over the margin",
    of: "mean(sanction_over_margin)",
    unit: "1",
    better: "higher",
  },
  break_even_chance: {
    label: "Chance of a case at which laundering no longer pays",
    of: "first(laundering_fee / penalty)",
    unit: "percent",
    better: "neither",
  },
};
