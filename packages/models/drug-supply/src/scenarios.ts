import { scenariosFor } from "@palanca/model-kit";
import { drugSupply } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(drugSupply, {
  baseline: { title: "As in 2014", levers: {} },
  no_eradication: { title: "No eradication", levers: { eradication: 0 } },
  more_eradication: { title: "Eradication of 120,000 hectares a year", levers: { eradication: 120_000 } },
  seizure_at_home: { title: "Half of it seized at home", levers: { home_seizure: 50 } },
  seizure_on_the_way: { title: "Two fifths seized on the way", levers: { transit_seizure: 40 } },
  other_crops: { title: "Ten thousand hectares a year to other crops", levers: { substitution: 10_000 } },
  less_demand: { title: "A quarter less demand by 2024", levers: { demand_fall: { to: 25, from: 2015, until: 2024 } } },
});
