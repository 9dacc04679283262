import { scenariosFor } from "@palanca/model-kit";
import { crimeCost } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(crimeCost, {
  baseline: { title: "As things go", levers: {} },
  more_police: { title: "Half as much again for public security", levers: { public_security_change: 50 } },
  fewer_guards: { title: "Half the private guards", levers: { private_security_change: -50 } },
});
