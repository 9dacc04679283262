import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { pipeline } from "./pipeline.js";
import { recipients } from "./recipients.js";
import { shares } from "./shares.js";
import { uncertainties } from "./uncertainties.js";

/** Security assistance: what an envelope delivers, to whom, after conditions, delay and diversion. */
export const aid = defineModel({
  id: "aid",
  title: "Security assistance",
  question: "What does an envelope of assistance deliver, to whom, after conditions, delay and diversion?",
  time: { from: 2015, to: 2030, step: "1 year" },
  dimensions: {
    account: ["incle", "section_333", "fmf", "imet", "economic"],
    pillar: ["crime", "law", "border", "community"],
    age: ["first", "second", "third"],
  },
  levers,
  uncertainties,
  relationships: { ...shares, ...pipeline, ...recipients },
  measures,
  gives: { "us-security-assistance": "security_delivered", "aid-delivery": "delivered_in_all" },
  doubts: [
    "What assistance does to violence is not in it: no document gives an effect for a dollar.",
    "The accounts of Mexico stand in wherever a place has none of its own.",
  ],
  encodes: [
    "arzt-abuses-hold-aid-up",
    "bresnahan-leahy-bars-aid-to-abusers",
    "bresnahan-denied-aid-opens-door-to-rivals",
    "paarlberg-leahy-cuts-aid-to-abusers",
    "paarlberg-aid-enriches-corrupt-officials",
    "paarlberg-corruption-law-cuts-aid-to-corrupt",
    "paarlberg-remedy-process-raises-accountability",
    "pinzon-us-aid-share-of-defence",
    "vorobyeva-community-share-of-funds",
  ],
});
