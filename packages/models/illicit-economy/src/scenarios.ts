import { scenariosFor } from "@palanca/model-kit";
import { illicitEconomy } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(illicitEconomy, {
  baseline: { title: "As things go", levers: {} },
  seizure: { title: "Ten times the seizures", levers: { seized_share: 10 } },
  cases: { title: "Five times the cases", levers: { case_chance: 5 } },
  fines: { title: "Five times the fines, as few cases", levers: { penalty_change: 400 } },
  politics: {
    title: "Contracts and campaigns under control",
    levers: { procurement_control: 80, campaign_enforcement: 80 },
  },
  extortion: { title: "Extortion first", levers: { extortion_targeting: 80 } },
});
