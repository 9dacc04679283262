import { defineModel } from "@palanca/model-kit";
import { budget } from "./budget.js";
import { incidence } from "./incidence.js";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { taxation } from "./taxation.js";
import { takes, uncertainties } from "./uncertainties.js";

/** Who pays for security: a wealth tax on a Pareto tail, the budget identity, and who bears it. */
export const fiscal = defineModel({
  id: "fiscal",
  title: "Who pays for security",
  question: "What does a tax on wealth raise for security, what gap is left, and who bears it?",
  time: { from: 2015, to: 2030, step: "1 year" },
  dimensions: { group: ["poorest_40", "middle_50", "richest_10"] },
  levers,
  uncertainties,
  takes,
  relationships: { ...taxation, ...budget, ...incidence },
  measures,
  gives: { "security-tax": "tax" },
  doubts: [
    "The two authors of the wealth tax differ widely on what it raised; the shares of Bustillo and Velloso are used.",
  ],
  encodes: [
    "bustillo-wealth-tax-finances-security",
    "bustillo-tax-evasion-lowers-revenue",
    "bustillo-private-security-lowers-state-capacity",
    "pinzon-war-taxes-finance-security",
    "pinzon-us-aid-share-of-defence",
  ],
});
