import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { takes, uncertainties } from "./uncertainties.js";

/** Impunity as a pipeline: which stage of the justice system binds, how long a case waits, and what a sanction is worth by then. */
export const justice = defineModel({
  id: "justice",
  title: "Impunity",
  question: "Which stage keeps crimes from being punished, and what does relieving it change?",
  time: { from: 2015, to: 2030, step: "1/4 year" },
  levers,
  uncertainties,
  takes,
  relationships,
  measures,
  gives: { impunity: "impunity" },
  doubts: ["The years to a final sentence are told of human-rights cases and stand for all cases here."],
  encodes: [
    "bresnahan-slow-courts-raise-impunity",
    "briscoe-cicig-indicts-elite",
    "levitt-thin-evidence-stops-extradition",
    "bustillo-obstacles-lower-reporting",
    "vorobyeva-case-volume-overwhelms-courts",
  ],
});
