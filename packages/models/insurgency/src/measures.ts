/** How the policy is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  armed_at_end: { label: "People under arms at the end", of: "last(armed)", unit: "person", better: "lower" },
  fighters_at_end: { label: "Fighters at the end", of: "last(fighters)", unit: "fighter", better: "lower" },
  capability_fall: {
    label: "Fall of the group's capacity since its height, at the end",
    of: "1 - last(capability)",
    unit: "percent",
    better: "higher",
  },
  relapsed: { label: "People who relapse over the years", of: "total(relapsed)", unit: "person", better: "lower" },
  reintegrated_at_end: {
    label: "People reintegrated at the end",
    of: "last(reintegrated)",
    unit: "person",
    better: "higher",
  },
  longest_queue: { label: "Longest queue for a place", of: "highest(waiting)", unit: "person", better: "lower" },
  caseload_fighters: {
    label: "Years of caseload at the first year's places, fighters alone",
    of: "first(caseload_fighters)",
    unit: "year",
    better: "lower",
  },
  caseload_all: {
    label: "Years of caseload at the first year's places, with the support network",
    of: "first(caseload_all)",
    unit: "year",
    better: "lower",
  },
  programme_cost: {
    label: "Cost of the programme over the years",
    of: "total(programme_cost)",
    unit: "USD",
    better: "lower",
  },
  group_revenue_at_end: {
    label: "Revenue of the group at the end",
    of: "last(group_revenue)",
    unit: "USD / year",
    better: "lower",
  },
};
