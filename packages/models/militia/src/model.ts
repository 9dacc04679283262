import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { takes, uncertainties } from "./uncertainties.js";

/** Self-defence forces: how they spread over municipalities, and which of them turn on the people whom they defend. */
export const militia = defineModel({
  id: "militia",
  title: "Self-defence forces",
  question: "Do self-defence forces bring calm or predation, and what do a deal, vetting and disarming change?",
  time: { from: 2011, to: 2021, step: "1/4 year" },
  levers,
  uncertainties,
  takes,
  relationships,
  measures,
  gives: { "self-defence-forces": "with_militia" },
  doubts: ["Two counts of municipalities fit any curve: what comes after 2014 is the modeller's."],
  encodes: [
    "felbab-brown-crime-brings-militias",
    "felbab-brown-control-limits-predation",
    "felbab-brown-deal-invites-more-militias",
    "felbab-brown-factions-keep-violence-going",
    "felbab-brown-cartels-take-over-militias",
    "briscoe-unsafe-areas-arm-citizens",
    "briscoe-militias-turn-cartel",
    "briscoe-militia-power-leads-to-absorption",
  ],
});
