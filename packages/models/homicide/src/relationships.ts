/** The rate, what lowers and raises it, and the lives that it means. */
import { flow, type LabModel, rivals, stock } from "@palanca/model-kit";

export const relationships: LabModel["relationships"] = {
  path_rate: stock({
    label: "Homicide rate before the other measures",
    unit: "homicide / (100000 person year)",
    start: rivals(
      "honduras-homicide-2015-07",
      "honduras-homicide-2014",
      "honduras-homicide-2014-bresnahan",
      "el-salvador-homicide-2015-path",
      "chile-homicide-2014-mora",
      "argentina-homicide-2014-mora",
      "nicaragua-homicide-2014-mora",
      "uruguay-homicide-2014-mora",
      "venezuela-homicide-2014-mora",
      "central-america-mexico-homicide-2012",
      "south-america-homicide-2012",
      "lac-homicide-2012",
      "homicide-rate-unodc",
    ),
    change: "path_rate * rate_growth",
    bounds: [0, 100_000],
  }),
  // A promised fall is of the whole rate: it is not added to the trend, and it never slows a fall that comes by itself.
  trend_now: flow("underlying_trend * exp(-elapsed / trend_memory)", "1 / year", { label: "Trend of the rate" }),
  rate_growth: flow(
    "yearly_reduction > 0 ? min(-yearly_reduction, trend_now) : trend_now + relapse_speed * gained",
    "1 / year",
  ),
  gained: stock({
    label: "Fall brought about and not lost again, as a logarithm",
    unit: "1",
    start: "0",
    change: "yearly_reduction > 0 ? max(0, yearly_reduction + trend_now) : -relapse_speed * gained",
  }),

  // Soldiers work at once and wear off; the effect is what is deployed less what people have grown used to.
  deployment_now: flow("deployment_effect * max(0, deployment - smth1(deployment, deployment_fade, 0))", "percent", {
    label: "Fall that soldiers bring",
  }),
  reform_now: flow("reform_effect * smth3(police_reform, reform_lag, 0)", "1"),
  prevention_now: flow("prevention_effect * smth1(prevention_reach, prevention_lag, 0)", "1"),
  recent_removals: stock({
    label: "Leaders removed whose place is still fought over",
    unit: "event",
    start: "0",
    change: "leaders_removed - recent_removals / fragmentation_fade",
  }),
  fragmentation_now: flow("fragmentation_effect * recent_removals", "1"),
  // Two states, each truce holds or broke with a constant chance a year; the mean over both. Once a pact ends, a new one starts whole.
  truce_broken: stock({
    label: "Violence under truces that broke",
    unit: "1",
    start: "0",
    change:
      "(pact > 0 ? (1 - exp(-pact_hazard * step_length)) * max(0, pact - truce_broken) : -truce_broken) / step_length",
    bounds: [0, 1],
  }),
  truce_holds: flow("max(0, pact - truce_broken)", "1", { label: "Violence under truces that hold" }),
  pact_now: flow("pact_effect * truce_holds", "1"),

  rate: flow(
    "path_rate * (1 - deployment_now) * (1 - reform_now) * (1 - prevention_now) * (1 - pact_now) * (1 + fragmentation_now)",
    "homicide / (100000 person year)",
    {
      label: "Homicide rate",
      bounds: [0, 100_000],
    },
  ),
  victims: flow("rate * people * (1 + under_recording)", "homicide / year", { label: "Victims a year" }),
  // Before any lever: a truce in the first year lowers the rate of that year too.
  victims_at_first_rate: flow("init(path_rate) * people * (1 + under_recording)", "homicide / year"),
  victims_above_epidemic: flow("max(0, rate - epidemic_threshold) * people * (1 + under_recording)", "homicide / year"),
  // Cause deletion in a cohort: survival from 15 to 30 without homicide, less survival with it (Chiang 1968, rates held over the ages).
  young_men_lost: flow("other_survival * (1 - exp(-young_men_rate * years_of_youth))", "percent", {
    label: "Men of 15 killed before 30 at the year's rate",
    bounds: [0, 100],
  }),
  young_men_rate: flow("rate * young_men_multiple", "homicide / (100000 person year)", {
    label: "Homicide rate of men of 15 to 29",
  }),
};
