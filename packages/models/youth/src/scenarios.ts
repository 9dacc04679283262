import { scenariosFor } from "@palanca/model-kit";
import { youth } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(youth, {
  baseline: { title: "As things go", levers: {} },
  effort: { title: "Five percent a year", levers: { yearly_effort: 5 } },
});
