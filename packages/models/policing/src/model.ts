import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { uncertainties } from "./uncertainties.js";

/** Police and soldiers: how many crimes are reported and solved, what reform costs before it pays, and what a deployment does later. */
export const policing = defineModel({
  id: "policing",
  title: "Police and soldiers",
  question: "What raises the share of crimes that are solved, and what do soldiers do to crime after the first years?",
  time: { from: 2015, to: 2030, step: "1/4 year" },
  levers,
  uncertainties,
  relationships,
  measures,
  gives: { crime: "crime_rate", reporting: "reporting", clearance: "solved_share" },
  doubts: ["What soldiers do to crime later is documented by its sign alone."],
  encodes: [
    "bustillo-distrust-lowers-reporting",
    "malinowski-blaha-soldiers-lower-crime-short-term",
    "malinowski-blaha-exposure-corrupts-soldiers",
    "malinowski-blaha-rotation-lowers-community-ties",
    "malinowski-blaha-vetting-lowers-corruption",
    "malinowski-blaha-military-spending-displaces-police",
    "malinowski-blaha-resources-raise-police-quality",
    "paarlberg-soldiers-in-corridors-raise-corruption",
  ],
});
