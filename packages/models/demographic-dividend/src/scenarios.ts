import { scenariosFor } from "@palanca/model-kit";
import { demographicDividend } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(demographicDividend, {
  baseline: { title: "Medium variant, school and work as today", levers: {} },
  schools: {
    title: "Nine in ten complete secondary school by 2035",
    levers: { secondary_completion: { to: 90, from: 2020, until: 2035 } },
  },
  jobs: {
    title: "More than half of the young at work by 2035",
    levers: { youth_employment: { to: 55, from: 2020, until: 2035 } },
  },
  women: {
    title: "Women at work nearly as men by 2040",
    levers: { female_participation: { to: 85, from: 2020, until: 2040 } },
  },
  all_three: {
    title: "Schools, jobs for the young, and women at work",
    levers: {
      secondary_completion: { to: 90, from: 2020, until: 2035 },
      youth_employment: { to: 55, from: 2020, until: 2035 },
      female_participation: { to: 85, from: 2020, until: 2040 },
    },
  },
  fewer_girls_mothers: {
    title: "Births to girls halved",
    levers: { adolescent_births_change: { to: -50, from: 2020, until: 2030 } },
  },
});
