import { direction, limit } from "@palanca/model-kit/checks";

/** Signs that the documents state, and settings whose result is known beforehand. */
export const directions = [
  direction("less inequality leaves fewer in extreme poverty", { raise: "yearly_gini_fall", lowers: "extreme_at_end" }),
  direction("more growth leaves fewer in poverty", { raise: "added_growth", lowers: "poverty_at_end" }),
  direction("growth taken from elsewhere does so too", { raise: "growth_per_head", lowers: "poverty_at_end" }),
  direction("more growth leaves more in the middle class", { raise: "added_growth", raises: "middle_class_at_end" }),
  direction("less inequality narrows the distance of rich and poor", {
    raise: "yearly_gini_fall",
    lowers: "rich_over_poor_at_end",
  }),
  direction("a higher line of extreme poverty counts more people", { raise: "extreme_line", raises: "extreme_at_end" }),
  direction("equal payments narrow the distance of rich and poor", {
    raise: "transfers",
    lowers: "rich_over_poor_at_end",
  }),
  limit("without growth and redistribution nobody leaves poverty", {
    measure: "poverty_at_end",
    with: {
      growth_per_head: 0,
      added_growth: 0,
      yearly_gini_fall: 0,
      gini_drift: 0,
      survey_drift: 0,
      transfers: 0,
      pass_through: 0.5,
    },
    against: {
      growth_per_head: 0,
      added_growth: 0,
      yearly_gini_fall: 0,
      gini_drift: 0,
      survey_drift: 0,
      transfers: 0,
      pass_through: 1.3,
    },
  }),
  direction("inequality that rises by itself leaves more in extreme poverty", {
    raise: "gini_drift",
    raises: "extreme_at_end",
  }),
  limit("growth that reaches no income changes nothing", {
    measure: "poverty_at_end",
    with: { pass_through: 0, growth_per_head: 3 },
    against: { pass_through: 0, growth_per_head: 0 },
  }),
  limit("twice the people are twice the extremely poor", {
    measure: "extreme_people_at_end",
    with: { people: 2_000_000 },
    against: { people: 1_000_000 },
    times: 2,
  }),
];
