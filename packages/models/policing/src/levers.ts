/** What a government chooses for its police, and whether it sends soldiers. */
import { assumption, type LabModel } from "@palanca/model-kit";

const none = assumption(0, "Measured against what is done at the start.");

export const levers: LabModel["levers"] = {
  deployment: {
    label: "Soldiers on the street, share of violent places, beyond those at the start",
    unit: "percent",
    default: none,
    range: [0, 100],
    because: "none to all violent places; 23 countries did so (southern-command-countries-using-soldiers)",
  },
  training: {
    label: "Officers taken into training anew, a year",
    unit: "percent / year",
    default: none,
    range: [0, 30],
    because: "a force trained within about three years, faster than nt-police-to-train over five",
  },
  vetting: {
    label: "Officers vetted, a year",
    unit: "percent / year",
    default: none,
    range: [0, 100],
    because: "none to everybody each year",
  },
  rotation: {
    label: "Officers moved to another place, a year",
    unit: "percent / year",
    default: none,
    range: [0, 100],
    because: "none to everybody each year",
  },
  detectives: {
    label: "Capacity of investigators",
    unit: "percent",
    default: assumption(100, "Measured against the capacity at the start."),
    range: [50, 300],
    because: "from half of what there is to three times as much",
  },
  reporting_help: {
    label: "Unreported crimes that easier reporting brings in",
    unit: "percent",
    default: none,
    range: [0, 50],
    because: "half of what goes unreported",
  },
  community_policing: {
    label: "Places with community policing",
    unit: "percent",
    default: none,
    range: [0, 100],
    because: "none to all",
  },
};
