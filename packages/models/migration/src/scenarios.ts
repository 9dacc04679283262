import { scenariosFor } from "@palanca/model-kit";
import { migration } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(migration, {
  baseline: { title: "Borders as in 2014", levers: {} },
  southern_border: { title: "Four times the control in Mexico", levers: { control_south: 400 } },
  northern_border: { title: "Twice the control at the northern border", levers: { control_north: 200 } },
  prevention: {
    title: "Prevention for half of those at risk",
    levers: { prevention: { to: 50, from: 2015, until: 2020 } },
  },
  legal_paths: { title: "Legal ways for a quarter", levers: { legal_paths: 25 } },
});
