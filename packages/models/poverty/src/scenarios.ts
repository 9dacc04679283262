import { scenariosFor } from "@palanca/model-kit";
import { poverty } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(poverty, {
  baseline: { title: "Growth as it comes, inequality as it is", levers: {} },
  equality: { title: "The Gini falls by one percent a year more", levers: { yearly_gini_fall: 1 } },
  growth: { title: "One point more growth a head", levers: { added_growth: 1 } },
  both: { title: "Growth and equality", levers: { added_growth: 1, yearly_gini_fall: 1 } },
  transfers: { title: "Two percent of income paid out in equal amounts", levers: { transfers: 2 } },
});
