import { defineModel } from "@palanca/model-kit";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { relationships } from "./relationships.js";
import { takes, uncertainties } from "./uncertainties.js";

/** Poverty: what growth does to it, what redistribution does, and how far one log-normal curve can be trusted. */
export const poverty = defineModel({
  id: "poverty",
  title: "Growth, inequality and poverty",
  question: "How far does poverty fall with growth, and how far with less inequality?",
  time: { from: 2015, to: 2030, step: "1 year" },
  dimensions: { country: ["colombia", "el-salvador", "guatemala", "honduras", "mexico", "peru"] },
  levers,
  uncertainties,
  takes,
  relationships,
  measures,
  gives: { poverty: "headcount", "extreme-poverty": "extreme_headcount", "income-inequality": "gini" },
  doubts: ["One log-normal curve misses the lower tail: it puts fewer in extreme poverty than the surveys do."],
  encodes: [
    "bustillo-growth-lowered-poverty",
    "bustillo-poverty-fall-widened-middle-class",
    "bustillo-slow-poverty-fall-raises-indigence",
    "bustillo-tepid-growth-risks-gains",
    "mora-stagnation-halts-poverty-fall",
  ],
});
