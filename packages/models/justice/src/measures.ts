/** How the justice system is judged. */
import type { LabModel } from "@palanca/model-kit";

export const measures: LabModel["measures"] = {
  solved_share_at_end: {
    label: "Crimes reported and solved, at the end",
    of: "last(solved_of_crimes)",
    unit: "percent",
    better: "higher",
  },
  impunity_at_end: { label: "Impunity at the end", of: "last(impunity)", unit: "percent", better: "lower" },
  sentences: { label: "Final sentences over the years", of: "total(sentenced)", unit: "case", better: "higher" },
  wait_at_end: { label: "Years until a final sentence, at the end", of: "last(wait)", unit: "year", better: "lower" },
  court_wait_at_end: {
    label: "Years waiting for a trial, at the end",
    of: "last(court_wait)",
    unit: "year",
    better: "lower",
  },
  expected_sanction_at_end: {
    label: "Expected sanction of a crime at the end, days of prison",
    of: "last(expected_sanction)",
    unit: "day",
    better: "higher",
  },
  expected_sanction: {
    label: "Expected sanction of a crime, days of prison, mean over the years",
    of: "mean(expected_sanction)",
    unit: "day",
    better: "higher",
  },
  binding_stage: {
    label: "Stage that binds at the end: 1 investigation, 2 charge, 3 trial, 4 review",
    of: "last(binding_stage)",
    unit: "1",
    better: "neither",
  },
  investigation_load_at_end: {
    label: "Investigations opened over those that can be worked, at the end",
    of: "last(investigation_load)",
    unit: "1",
    better: "lower",
  },
  court_load_at_end: {
    label: "Cases that reach trial over those that can be tried, at the end",
    of: "last(court_load)",
    unit: "1",
    better: "lower",
  },
  detained_at_end: {
    label: "Accused in prison without a sentence, at the end",
    of: "last(detained)",
    unit: "person",
    better: "lower",
  },
  handed_over: {
    label: "Accused handed over abroad over the years",
    of: "total(handed_over)",
    unit: "case",
    better: "neither",
  },
  lapsed: { label: "Cases that lapsed over the years", of: "total(lapsed)", unit: "case", better: "lower" },
};
