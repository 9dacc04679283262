import { scenariosFor } from "@palanca/model-kit";
import { engagement } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(engagement, {
  baseline: { title: "The standing portfolio in dollars of the year", levers: {} },
  information: {
    title: "Information restored out of economic means",
    levers: { information_share: 9, economic_share: 59 },
  },
  military: {
    title: "Military means restored out of economic means",
    levers: { military_share: 24, economic_share: 53 },
  },
  larger: { title: "A quarter more for everything", levers: { budget_change: 25 } },
});
