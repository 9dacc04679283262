import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { uncertainties } from "./uncertainties.js";

/** Cocaine from field to market: what eradication and seizure take out at each stage, and what comes back. */
export const drugSupply = defineModel({
  id: "drug-supply",
  title: "Supply of cocaine",
  question: "How much cocaine does eradication or seizure keep from the market, and what comes back elsewhere?",
  time: { from: 2015, to: 2030, step: "1/4 year" },
  levers,
  uncertainties,
  relationships,
  measures,
  gives: { "drug-revenue": "wholesale_revenue", "cocaine-production": "produced", "coca-cultivation": "area" },
  doubts: ["How planting answers prices and how much eradicated coca moves on is not documented; only the signs are."],
  encodes: [
    "kelly-eradication-cuts-cocaine",
    "kelly-destroying-labs-cuts-cocaine",
    "kelly-interdiction-cuts-supply",
    "kelly-us-demand-drives-cocaine-production",
    "ellis-enforcement-displaces-hubs",
    "ellis-substitution-less-successful",
    "fox-regulation-cuts-criminal-income",
  ],
});
