/** How a policy is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  arrivals: { label: "Arrivals without papers over the years", of: "total(arrivals)", unit: "person", better: "lower" },
  arrivals_first_year: {
    label: "Arrivals without papers in the first year",
    of: "first(arrivals)",
    unit: "person / year",
    better: "lower",
  },
  departures: { label: "People who set out over the years", of: "total(departures)", unit: "person", better: "lower" },
  apprehensions: { label: "Apprehensions over the years", of: "total(apprehended)", unit: "event", better: "lower" },
  fee_at_end: { label: "Smugglers' fee at the end", of: "last(fee)", unit: "USD / person", better: "neither" },
  fee_mean: { label: "Smugglers' fee, mean over the years", of: "mean(fee)", unit: "USD / person", better: "neither" },
  smugglers_revenue: {
    label: "Smugglers' revenue over the years",
    of: "total(smugglers_revenue)",
    unit: "USD",
    better: "lower",
  },
  cost_reacting: {
    label: "Cost of stopping people over the years",
    of: "total(reacting)",
    unit: "USD",
    better: "lower",
  },
  cost_preventing: {
    label: "Cost of prevention over the years",
    of: "total(preventing)",
    unit: "USD",
    better: "lower",
  },
  abroad_at_end: { label: "People abroad at the end", of: "last(network)", unit: "person", better: "neither" },
  explained_fall: {
    label: "Fall of arrivals that the rise of apprehensions explains",
    of: "first(explained_fall)",
    unit: "percent",
    better: "neither",
  },
  explained_share: {
    label: "Part of the documented fall that interception explains",
    of: "first(explained_fall / arrivals_fall)",
    unit: "percent",
    better: "neither",
  },
};
