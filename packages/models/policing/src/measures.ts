/** How the police is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  solved_share_at_end: {
    label: "Crimes reported and solved, at the end",
    of: "last(solved_share)",
    unit: "percent",
    better: "higher",
  },
  solved_share_first_year: {
    label: "Crimes reported and solved, at the start",
    of: "first(solved_share)",
    unit: "percent",
    better: "higher",
  },
  solved: { label: "Crimes solved over the years", of: "total(cleared)", unit: "case", better: "higher" },
  solvable_unsolved: {
    label: "Solvable reports left for want of capacity, at the end",
    of: "last(1 - cleared / solvable_reports)",
    unit: "percent",
    better: "lower",
  },
  crimes: { label: "Crimes over the years", of: "total(crimes)", unit: "case", better: "lower" },
  crimes_at_start: { label: "Crimes a year at the start", of: "first(crimes)", unit: "case / year", better: "lower" },
  crimes_at_end: { label: "Crimes a year at the end", of: "last(crimes)", unit: "case / year", better: "lower" },
  reporting_at_end: { label: "Crimes reported at the end", of: "last(reporting)", unit: "percent", better: "higher" },
  trust_at_end: { label: "Trust at the end", of: "last(trust)", unit: "percent", better: "higher" },
  corrupt_at_end: { label: "Corrupt officers at the end", of: "last(corrupt)", unit: "percent", better: "lower" },
  deepest_dip: {
    label: "Effective police at their lowest, start = 1",
    of: "lowest(effective)",
    unit: "1",
    better: "higher",
  },
  soldiers_change_first_year: {
    label: "Change of crime that soldiers bring in the first year",
    of: "first(soldiers_change)",
    unit: "percent",
    better: "lower",
  },
  soldiers_change_at_end: {
    label: "Change of crime that soldiers bring at the end",
    of: "last(soldiers_change)",
    unit: "percent",
    better: "lower",
  },
  year_soldiers_turn: {
    label: "Year in which soldiers raise crime (the last year where they never do)",
    of: "first_time(soldiers_change > 0)",
    unit: "year",
    better: "higher",
  },
  officers_trained: {
    label: "Officers trained over the years",
    of: "total(trained_officers)",
    unit: "officer",
    better: "higher",
  },
  guards_over_police: {
    label: "Private guards of the region over its police",
    of: "first(guards / police) - 1",
    unit: "percent",
    better: "neither",
  },
};
