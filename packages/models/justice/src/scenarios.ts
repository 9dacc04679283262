import { scenariosFor } from "@palanca/model-kit";
import { justice } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(justice, {
  baseline: { title: "As things go", levers: {} },
  courts: { title: "Twice the trial courts", levers: { court_capacity: { to: 200, from: 2015, until: 2020 } } },
  reports: { title: "Half of what goes unreported is reported", levers: { reporting_help: 50 } },
  severity: { title: "Sentences three times as long", levers: { sentence_length: 300 } },
  whole_chain: {
    title: "Twice the capacity at every stage, and oral trials",
    levers: {
      investigation_capacity: { to: 200, from: 2015, until: 2020 },
      prosecution_capacity: { to: 200, from: 2015, until: 2020 },
      court_capacity: { to: 200, from: 2015, until: 2020 },
      review_capacity: { to: 200, from: 2015, until: 2020 },
      oral_trials: { to: 100, from: 2015, until: 2020 },
    },
  },
});
