import { scenariosFor } from "@palanca/model-kit";
import { militia } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(militia, {
  baseline: { title: "Left alone", levers: {} },
  deal: { title: "A rural corps without vetting", levers: { regularisation: { level: 80, from: 2014 } } },
  vetted_deal: {
    title: "A rural corps, vetted and controlled",
    levers: {
      regularisation: { level: 80, from: 2014 },
      vetting: { level: 80, from: 2014 },
      official_control: { level: 60, from: 2014 },
    },
  },
  disarm: { title: "Disarm them, and nothing else", levers: { disarming: { level: 80, from: 2014 } } },
  roll_back: {
    title: "Roll them back: state presence, disarming, force against predators",
    levers: {
      state_presence: { to: 80, from: 2014, until: 2016 },
      disarming: { level: 50, from: 2014 },
      force: { level: 50, from: 2014 },
    },
  },
});
