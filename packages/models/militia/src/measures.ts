/** How it is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  share_end_2013: {
    label: "Share of municipalities with a militia at the end of 2013",
    of: "at(share_with_militia, 2014)",
    unit: "percent",
    better: "lower",
  },
  predatory_at_end: {
    label: "Municipalities under a predatory militia at the end",
    of: "last(predatory)",
    unit: "municipality",
    better: "lower",
  },
  turned: {
    label: "Militias that turned to predation over the years",
    of: "total(turned + turned_regularised)",
    unit: "municipality",
    better: "lower",
  },
  chance_of_turning: {
    label: "Chance a year that a militia turns to predation, mean over the years",
    of: "mean(self_defence + regularised > 0 ? (turned + turned_regularised) / (self_defence + regularised) : 0)",
    unit: "percent / year",
    better: "lower",
  },
  formed: {
    label: "Militias formed over the years",
    of: "total(forming + rearming)",
    unit: "municipality",
    better: "lower",
  },
  with_militia_at_end: {
    label: "Municipalities with a militia at the end",
    of: "last(with_militia)",
    unit: "municipality",
    better: "lower",
  },
  deepest_calm: {
    label: "Largest fall of the homicide rate that militias bring",
    of: "lowest(violence_change)",
    unit: "percent",
    better: "lower",
  },
  violence_change_at_end: {
    label: "Change of the homicide rate that militias bring, at the end",
    of: "last(violence_change)",
    unit: "percent",
    better: "lower",
  },
  year_it_turns: {
    label: "Year in which militias raise violence",
    of: "first_time(violence_change > 0)",
    unit: "year",
    better: "higher",
  },
  mean_violence: {
    label: "Homicide rate with militias, mean over the years",
    of: "mean(violence)",
    unit: "homicide / (100000 person year)",
    better: "lower",
  },
  most_members: { label: "Most members at a time", of: "highest(members)", unit: "member", better: "lower" },
};
