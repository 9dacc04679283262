import { defineModel } from "@palanca/model-kit";
import { deterrence } from "./deterrence.js";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { parts } from "./parts.js";
import { politics } from "./politics.js";
import { takes, uncertainties } from "./uncertainties.js";

/** The illicit economy: how large it is once its parts no longer count each other, and what seizure, fines and control take from it. */
export const illicitEconomy = defineModel({
  id: "illicit-economy",
  title: "The illicit economy",
  question: "How large is the illicit economy once nothing is counted twice, and what takes money from it?",
  time: { from: 2015, to: 2030, step: "1 year" },
  levers,
  uncertainties,
  takes,
  relationships: { ...parts, ...deterrence, ...politics },
  measures,
  gives: { "illicit-economy": "flow_here", "money-laundering": "laundered" },
  doubts: ["How far the parts overlap is an assumption; no source says."],
  encodes: [
    "novakoff-laundering-part-of-illicit-economy",
    "novakoff-bribery-part-of-illicit-economy",
    "novakoff-drugs-part-of-illicit-economy",
    "novakoff-fakes-part-of-illicit-economy",
    "novakoff-firearms-part-of-illicit-economy",
    "novakoff-illicit-share-of-gdp",
    "novakoff-crime-money-buys-elections",
    "briscoe-embezzlement-finances-parties",
    "vorobyeva-financial-intelligence-lowers-laundering",
  ],
});
