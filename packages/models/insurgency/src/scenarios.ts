import { scenariosFor } from "@palanca/model-kit";
import { insurgency } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(insurgency, {
  baseline: { title: "The campaign goes on", levers: {} },
  double_pressure: { title: "Twice the pressure", levers: { pressure: 200 } },
  teams: { title: "Teams in ten departments", levers: { teams: { level: 10, from: 2016 } } },
  accord: { title: "An accord with nine in ten, places as they are", levers: { accord: { level: 90, from: 2016 } } },
  accord_with_network: {
    title: "The accord takes in the support network too",
    levers: { accord: { level: 90, from: 2016 }, network_included: { level: 100, from: 2016 } },
  },
  network_with_places: {
    title: "Network too, and three times the places",
    levers: {
      accord: { level: 90, from: 2016 },
      network_included: { level: 100, from: 2016 },
      programme_places: { level: 12_000, from: 2016 },
    },
  },
  money_denied: {
    title: "Half the group's revenue denied",
    levers: { revenue_denied: { to: 50, from: 2015, until: 2020 } },
  },
});
