/** What a government chooses along the way of a case. */
import { assumption, type LabModel } from "@palanca/model-kit";

const asNow = assumption(100, "Measured against the capacity at the start.");
const capacity = (label: string) => ({
  label,
  unit: "percent",
  default: asNow,
  range: [50, 300] as const,
  because: "from half of what there is to three times as much, within the ten years of honduras-justice-overhaul-years",
});

export const levers: LabModel["levers"] = {
  investigation_capacity: capacity("Capacity of investigators"),
  prosecution_capacity: capacity("Capacity of prosecutors"),
  court_capacity: capacity("Capacity of trial courts"),
  review_capacity: capacity("Capacity of courts of review"),
  oral_trials: {
    label: "Cases tried orally, beyond those at the start",
    unit: "percent",
    default: assumption(0, "Measured against the courts at the start."),
    range: [0, 100],
    because: "every state changes to oral trials (mexican-states-changing-courts)",
  },
  outside_commission: {
    label: "Investigations that an outside commission joins",
    unit: "percent",
    default: assumption(0, "Mexico has none; Guatemala's worked on a few cases."),
    range: [0, 50],
    because: "half of all investigations, far beyond what Guatemala's commission took up",
  },
  extradition: {
    label: "Charged cases in which extradition is asked for",
    unit: "percent",
    default: assumption(0, "Measured against requests at the start.", "levitt-thin-evidence-stops-extradition"),
    range: [0, 10],
    because: "leaders are told of alone; a tenth of all who are charged is far beyond that",
  },
  reporting_help: {
    label: "Unreported crimes that easier reporting brings in",
    unit: "percent",
    default: assumption(0, "Measured against reporting at the start."),
    range: [0, 50],
    because: "half of what goes unreported",
  },
  sentence_length: {
    label: "Length of sentences",
    unit: "percent",
    default: assumption(100, "Measured against sentences at the start."),
    range: [50, 300],
    because: "from half to three times the length at the start",
  },
};
