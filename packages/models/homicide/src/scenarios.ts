import { scenariosFor } from "@palanca/model-kit";
import { homicide } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(homicide, {
  baseline: { title: "As things go", levers: {} },
  promise: {
    title: "Ten percent a year for five years",
    levers: { yearly_reduction: { level: 10, from: 2015, until: 2020 } },
  },
  soldiers: {
    title: "Soldiers everywhere for three years",
    levers: { deployment: { level: 100, from: 2015, until: 2018 } },
  },
  truce: { title: "A truce with everybody", levers: { pact: 100 } },
  prevention: {
    title: "Prevention for half of those at risk",
    levers: { prevention_reach: { to: 50, from: 2015, until: 2018 } },
  },
});
