/** What a government chooses: a deal, vetting, control, disarming, force against predators, and its own presence. */
import { assumption, type LabModel } from "@palanca/model-kit";

const none = (because: string) => assumption(0, because);

export const levers: LabModel["levers"] = {
  regularisation: {
    label: "Self-defence forces taken into a rural corps, a year",
    unit: "percent / year",
    default: none("No deal before 2014."),
    range: [0, 100],
    because: "none to nearly all within a year, as the deal of 2014 meant to",
  },
  vetting: {
    label: "Members vetted before they are taken in",
    unit: "percent",
    default: none("Absorption is told to be nominal."),
    range: [0, 100],
    because: "nobody to everybody",
  },
  official_control: {
    label: "Militias that officials watch and restrain",
    unit: "percent",
    default: none("Control is told to be missing."),
    range: [0, 100],
    because: "none to all",
  },
  disarming: {
    label: "Self-defence forces disarmed, a year",
    unit: "percent / year",
    default: none("The deadline of 2014 passed without disarming."),
    range: [0, 100],
    because: "none to nearly all within a year, as the deadline of 2014 asked",
  },
  force: {
    label: "Predatory groups broken up, a year",
    unit: "percent / year",
    default: none("Arrests are told to end in release."),
    range: [0, 100],
    because: "none to nearly all within a year",
  },
  state_presence: {
    label: "Unprotected municipalities where the state takes over their defence",
    unit: "percent",
    default: none("Measured against the presence at the start."),
    range: [0, 100],
    because: "none to all",
  },
};
