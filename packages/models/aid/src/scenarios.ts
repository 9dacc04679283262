import { scenariosFor } from "@palanca/model-kit";
import { aid } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(aid, {
  baseline: { title: "The standing envelope", levers: {} },
  communities: { title: "Half to communities", levers: { community_share: 50 } },
  corruption_vetting: {
    title: "Vetting for corruption, with remediation",
    levers: { corruption_vetting: 90, remediation: 60 },
  },
  never_met: { title: "Conditions never met", levers: { release_year: 2031 } },
  civilian: {
    title: "Civilian to civilian: no Pentagon money, less for police",
    levers: { section_333_share: 0, incle_share: 20 },
  },
  no_screen: { title: "No vetting at all", levers: { unit_vetting: 0 } },
});
