/** What a government can do against killing. */
import { assumption, type LabModel } from "@palanca/model-kit";

export const levers: LabModel["levers"] = {
  yearly_reduction: {
    label: "Yearly fall that is brought about",
    unit: "percent / year",
    default: assumption(0, "The baseline takes no promise for granted."),
    range: [0, 20],
    because: "twice the ten percent a year that honduras-promised-fall states",
    concept: "homicide-rate",
  },
  deployment: {
    label: "Soldiers on the street, share of violent places",
    unit: "percent",
    default: assumption(0, "Measured against what is deployed at the start."),
    range: [0, 100],
    because: "all violent places",
  },
  police_reform: {
    label: "Police reformed",
    unit: "percent",
    default: assumption(0, "Measured against the police at the start."),
    range: [0, 100],
    because: "the whole police",
  },
  leaders_removed: {
    label: "Leaders killed, arrested or extradited",
    unit: "event / year",
    default: assumption(0, "Measured against the removals at the start."),
    range: [0, 20],
    because: "nothing in the evidence counts more than a few a year",
  },
  prevention_reach: {
    label: "Young people at risk reached by prevention",
    unit: "percent",
    default: assumption(0, "Measured against the programmes at the start."),
    range: [0, 100],
    because: "all who are at risk",
  },
  pact: {
    label: "Violence that a truce covers",
    unit: "percent",
    default: assumption(0, "No truce at the start."),
    range: [0, 100],
    because: "every group keeps it",
  },
};
