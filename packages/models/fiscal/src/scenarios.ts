import { scenariosFor } from "@palanca/model-kit";
import { fiscal } from "./model.js";

/** The policies a reader will ask about first. The baseline comes first and is what the others are measured against. */
export const scenarios = scenariosFor(fiscal, {
  baseline: { title: "The standing tax", levers: {} },
  no_tax: { title: "Without the wealth tax", levers: { tax_rate: 0 } },
  wider: { title: "Twice as many taxed, and better declared", levers: { taxed_part: 2, compliance_change: 20 } },
  reallocated: { title: "From other spending in place of the tax", levers: { tax_rate: 0, reallocation: 26 } },
  aid_ends: { title: "Aid ends", levers: { aid_change: -100 } },
});
