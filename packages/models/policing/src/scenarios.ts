import { scenariosFor } from "@palanca/model-kit";
import { policing } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(policing, {
  baseline: { title: "As things go", levers: {} },
  soldiers: { title: "Soldiers in all violent places", levers: { deployment: 100 } },
  reports: { title: "Half of what goes unreported is reported", levers: { reporting_help: 50 } },
  detectives: { title: "Twice the investigators", levers: { detectives: { to: 200, from: 2015, until: 2018 } } },
  reform: {
    title: "Training and vetting for six years",
    levers: { training: { level: 15, from: 2015, until: 2021 }, vetting: { level: 30, from: 2015, until: 2021 } },
  },
  community: { title: "Community policing everywhere", levers: { community_policing: 100 } },
});
