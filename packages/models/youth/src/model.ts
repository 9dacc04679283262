import { assumption, defineModel, fact, flow, stock, triangular } from "@palanca/model-kit";

/** Youth: what it answers, in one sentence. */
export const youth = defineModel({
  id: "youth",
  title: "Youth",
  question: "How large does the burden of youth become, and what does a yearly effort take off it?",
  time: { from: 2015, to: 2030, step: "1 year" },

  levers: {
    yearly_effort: {
      label: "Yearly fall that is brought about",
      unit: "percent / year",
      default: assumption(0, "The baseline takes no effort for granted."),
      range: [0, 20],
      because: "write here which fact the range rests on",
    },
  },

  uncertainties: {
    underlying_trend: {
      label: "Underlying trend",
      unit: "percent / year",
      value: assumption(triangular(-2, 0, 2), "Write here why; name the facts that speak for it."),
    },
    people: { label: "Population", unit: "person", value: fact("population"), path: true },
  },

  relationships: {
    burden: stock({
      label: "Burden of youth",
      unit: "person",
      start: assumption(triangular(90, 100, 110), "Replace by fact(...) or rivals(...)."),
      change: "burden * (underlying_trend - yearly_effort)",
      bounds: [0, 1_000_000_000],
    }),
    burden_per_head: flow("burden / people", "1", { label: "Burden a head" }),
  },

  measures: {
    burden_at_end: { label: "Burden at the end", of: "last(burden)", unit: "person", better: "lower" },
    burden_per_head_at_end: {
      label: "Burden a head at the end",
      of: "last(burden_per_head)",
      unit: "1",
      better: "lower",
    },
  },
});
