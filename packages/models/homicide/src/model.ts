import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { uncertainties } from "./uncertainties.js";

/** Lethal violence: where the homicide rate goes under a reduction path, and how many lives that is. */
export const homicide = defineModel({
  id: "homicide",
  title: "Lethal violence",
  question: "Where does the homicide rate go under a reduction path, and how many lives is that?",
  time: { from: 2015, to: 2030, step: "1 year" },

  levers,
  uncertainties,
  relationships,
  measures,
  gives: { "homicide-rate": "rate" },
  doubts: [
    "Held against past counts its middle forecast does about as well as no change at all; what it adds is the range, which held nine in ten of 208 past counts.",
  ],
  encodes: [
    "malinowski-blaha-soldiers-lower-crime-short-term",
    "malinowski-blaha-soldiers-solve-crime-denied",
    "bresnahan-good-police-lower-violence",
    "bustillo-prevention-with-policing",
    "briscoe-extradition-fragments-groups",
    "briscoe-pact-lowers-juarez-violence",
    "briscoe-criminal-peace-is-fragile",
  ],
});
