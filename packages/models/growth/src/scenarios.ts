import { scenariosFor } from "@palanca/model-kit";
import { growth } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(growth, {
  baseline: { title: "As things go", levers: {} },
  a_tenth_less: { title: "A tenth less violence, once", levers: { violence_fall: 10 } },
  half_in_ten_years: {
    title: "Half of the violence in ten years",
    levers: { violence_fall: { to: 50, from: 2015, until: 2025 } },
  },
  roads: {
    title: "Two percent of GDP for roads and grids",
    levers: { infrastructure: { to: 2, from: 2015, until: 2018 } },
  },
  schools: {
    title: "Secondary completion to sixty percent in ten years",
    levers: { secondary_completion: { to: 60, from: 2015, until: 2025 } },
  },
});
