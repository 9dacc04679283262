import { defineModel } from "@palanca/model-kit";
import { background } from "./background.js";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { portfolio } from "./portfolio.js";
import { uncertainties } from "./uncertainties.js";

/** Instruments of influence: what a budget buys over diplomacy, information, military and economic means, beside what rivals do. */
export const engagement = defineModel({
  id: "engagement",
  title: "Instruments of influence",
  question: "What does a budget for engagement buy over its instruments, and what restores what was cut?",
  time: { from: 2015, to: 2030, step: "1 year" },
  dimensions: { instrument: ["diplomacy", "information", "military", "economic"] },
  levers,
  uncertainties,
  relationships: { ...portfolio, ...background },
  measures,
  doubts: ["No author measures influence: the index, its weights and the contest are assumptions by name."],
  encodes: [
    "mora-information-expands-influence",
    "mora-exchange-advances-us-influence",
    "mora-aid-decline-opens-door",
    "mora-trends-deny-us-decline",
    "mora-china-is-threat",
    "mora-russia-inroads-signal-lost-ground",
    "mora-aid-decline-signals-neglect",
  ],
});
