/** How lethal violence is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  rate_2020: {
    label: "Homicide rate in 2020",
    of: "at(rate, 2020)",
    unit: "homicide / (100000 person year)",
    better: "lower",
  },
  rate_at_end: {
    label: "Homicide rate at the end",
    of: "last(rate)",
    unit: "homicide / (100000 person year)",
    better: "lower",
  },
  victims: { label: "Victims over the years", of: "total(victims)", unit: "homicide", better: "lower" },
  lives_saved: {
    label: "Lives saved against the first year's rate",
    of: "total(victims_at_first_rate - victims)",
    unit: "homicide",
    better: "higher",
  },
  victims_above_epidemic: {
    label: "Victims above the WHO threshold",
    of: "total(victims_above_epidemic)",
    unit: "homicide",
    better: "lower",
  },
  young_men_rate_at_end: {
    label: "Rate of young men at the end",
    of: "last(young_men_rate)",
    unit: "homicide / (100000 person year)",
    better: "lower",
  },
  young_men_lost_at_end: {
    label: "Men of 15 killed before 30, at the rate of the end",
    of: "last(young_men_lost)",
    unit: "percent",
    better: "lower",
  },
  soldiers_first_year: {
    label: "Fall that soldiers bring in the first year",
    of: "first(deployment_now)",
    unit: "percent",
    better: "higher",
  },
  soldiers_third_year: {
    label: "Fall that soldiers bring in the third year",
    of: "at(deployment_now, 2017)",
    unit: "percent",
    better: "higher",
  },
  truce_years: {
    label: "Years that the truce holds, mean over truces",
    of: "total(truce_holds)",
    unit: "year",
    better: "higher",
  },
  year_below_epidemic: {
    label: "Year in which the rate falls to the WHO threshold",
    of: "first_time(rate <= epidemic_threshold)",
    unit: "year",
    better: "lower",
  },
};
