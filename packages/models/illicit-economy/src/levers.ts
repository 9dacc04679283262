import { assumption, type LabModel } from "@palanca/model-kit";

const percent = "percent";

export const levers: LabModel["levers"] = {
  case_chance: {
    label: "Chance that a laundered dollar ends in a penalty",
    unit: percent,
    default: assumption(1, "About one percent of crimes are reported and solved.", "mexico-crimes-reported-and-solved"),
    range: [0, 20],
    because: "from nothing to twenty times the one percent of mexico-crimes-reported-and-solved",
  },
  penalty_change: {
    label: "Penalties, change",
    unit: percent,
    default: assumption(0, "As in the case that the documents describe."),
    range: [-100, 400],
    because: "from none to five times the fine over what was laundered in hsbc-fine-over-laundered",
  },
  seized_share: {
    label: "Laundered money seized",
    unit: percent,
    default: assumption(1, "One ring that moved hundreds of millions a year lost 23.", "operation-titan-seizure"),
    range: [0, 25],
    because: "a quarter: about what 23 million are of one of Operation Titan's hundred millions",
  },
  procurement_control: {
    label: "Public contracts under control",
    unit: percent,
    default: assumption(0, "Measured against the controls of the first year."),
    range: [0, 100],
    because: "no contract to every contract",
  },
  campaign_enforcement: {
    label: "Campaigns whose limits are enforced",
    unit: percent,
    default: assumption(
      14,
      "In 86 percent of 108 states rules are kept in theory alone.",
      "colombia-senate-campaign-over-limit",
    ),
    range: [0, 100],
    because: "no campaign to every campaign",
  },
  extortion_targeting: {
    label: "Extortion groups that are targeted first",
    unit: percent,
    default: assumption(0, "Measured against the first year."),
    range: [0, 100],
    because: "none to all",
  },
};
