import { scenariosFor } from "@palanca/model-kit";
import { crimeCost } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(crimeCost, {
  baseline: { title: "As things go", levers: {} },
  more_police: { title: "Half as much again for public security", levers: { public_security_change: 50 } },
  less_violence: {
    title: "A tenth less violence each year for five years",
    levers: { violence_fall: { to: 41, from: 2015, until: 2020 } },
  },
  more_reports: { title: "Half as many reports again", levers: { reporting_change: 50 } },
  fewer_guards: { title: "Half the private guards", levers: { private_security_change: -50 } },
});
