import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { takes, uncertainties } from "./uncertainties.js";

/** Leaving and being stopped: what pushes people out, two borders in series, and what stopping them does to arrivals and smugglers. */
export const migration = defineModel({
  id: "migration",
  title: "Migration",
  question: "Does stopping people at borders or preventing that they leave lower arrivals more, and at what price?",
  time: { from: 2015, to: 2030, step: "1 year" },
  levers,
  uncertainties,
  takes,
  relationships,
  measures,
  gives: { emigration: "departures", apprehensions: "apprehended", "migrant-smuggling": "smugglers_revenue" },
  doubts: ["Minors who arrive and people apprehended are different groups; how far one explains the other is a bound."],
  encodes: [
    "hernandez-homicide-raises-emigration",
    "hernandez-frontera-sur-raises-apprehensions",
    "hernandez-alliance-lowers-emigration",
    "briscoe-southern-plan-stems-migrants",
    "briscoe-border-security-displaces-routes",
    "briscoe-border-security-feeds-smuggling-rackets",
    "vorobyeva-wall-lowers-migration",
  ],
});
