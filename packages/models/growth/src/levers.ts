/** What a policy for growth can move. */
import { assumption, fact, type LabModel } from "@palanca/model-kit";

export const levers: LabModel["levers"] = {
  violence_fall: {
    label: "Fall in violence beyond the path of the homicide rate",
    unit: "percent",
    default: assumption(0, "The path of the homicide rate as it is."),
    range: [0, 90],
    because: "to a tenth, about the distance between Honduras and the countries below eight",
  },
  infrastructure: {
    label: "Added investment in roads and grids, share of GDP",
    unit: "percent",
    default: assumption(0, "Measured against the works at the start."),
    range: [0, 5],
    because: "about twice what the region invests in infrastructure",
  },
  secondary_completion: {
    label: "Secondary completion",
    unit: "percent",
    default: fact("secondary-completion-honduras", "secondary-completion-guatemala", "secondary-completion-lac"),
    range: [20, 100],
    because: "from below the lowest rate documented to everybody",
    concept: "school-completion",
  },
  access_to_finance: {
    label: "Firms that gain access to finance",
    unit: "percent",
    default: assumption(0, "Measured against the firms at the start."),
    range: [0, 50],
    because: "half of all firms",
  },
  energy_cost_fall: {
    label: "Fall of the cost of energy",
    unit: "percent",
    default: assumption(0, "Measured against the cost at the start."),
    range: [0, 50],
    because: "half of the cost",
  },
};
