import { scenariosFor } from "@palanca/model-kit";
import { youth } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(youth, {
  baseline: { title: "As things go", levers: {} },
  too_early: {
    title: "Children of 6 to 10, all of them",
    levers: { programme_from: 6, programme_to: 11, programme_reach: 100 },
  },
  ends_at_13: {
    title: "Half of the children of 6 to 12",
    levers: { programme_from: 6, programme_to: 13, programme_reach: 50 },
  },
  at_the_age: {
    title: "Half of those of 12 to 17",
    levers: { programme_from: 12, programme_to: 18, programme_reach: 50 },
  },
  handed_over: {
    title: "Half of the children of 6 to 12, handed over to training",
    levers: { programme_from: 6, programme_to: 13, programme_reach: 50, hand_over: 100 },
  },
  trained: { title: "A fifth of the idle trained each year", levers: { training: 20 } },
  schools: {
    title: "Completion to sixty percent by 2025",
    levers: { secondary_completion: { to: 60, from: 2015, until: 2025 } },
  },
  arrests: { title: "Twice as many members jailed", levers: { arrests_change: 100 } },
});
