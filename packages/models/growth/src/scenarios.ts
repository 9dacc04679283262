import { scenariosFor } from "@palanca/model-kit";
import { growth } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(growth, {
  baseline: { title: "As things go", levers: {} },
  schools: {
    title: "Secondary completion to sixty percent in ten years",
    levers: { secondary_completion: { to: 60, from: 2015, until: 2025 } },
  },
});
