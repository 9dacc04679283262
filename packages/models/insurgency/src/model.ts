import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { takes, uncertainties } from "./uncertainties.js";

/** Insurgents under pressure, and what becomes of those who lay down arms: havens, a queue for reintegration, relapse, successors. */
export const insurgency = defineModel({
  id: "insurgency",
  title: "Attrition and demobilisation",
  question: "How far does pressure shrink an insurgency, and how many of those who leave it take up arms again?",
  time: { from: 2015, to: 2030, step: "1/4 year" },
  counts: ["leader", "department"],
  levers,
  uncertainties,
  takes,
  relationships,
  measures,
  gives: { insurgency: "armed", "successor-groups": "successors" },
  doubts: [
    "Two rates were brought to the counts of the FARC; on the same rates Sendero would have kept far more of its members than it did.",
  ],
  encodes: [
    "pinzon-pressure-raises-demobilisation",
    "pinzon-offensive-shrinks-insurgency",
    "pinzon-leader-losses-shrink-insurgency",
    "pinzon-state-presence-shrinks-insurgency",
    "pinzon-demobilisation-shrinks-insurgency",
    "pinzon-farc-exit-leaves-void",
    "pinzon-forces-fill-void",
    "pinzon-territorial-control-enables-reintegration",
  ],
});
