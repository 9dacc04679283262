/** What governments choose: prevention at home, control at two borders, legal ways. */
import { assumption, type LabModel } from "@palanca/model-kit";

const control = (label: string, range: readonly [number, number], because: string) => ({
  label,
  unit: "percent",
  default: assumption(100, "Measured against the control of 2014."),
  range,
  because,
});

export const levers: LabModel["levers"] = {
  prevention: {
    label: "People at risk whom prevention reaches",
    unit: "percent",
    default: assumption(0, "Measured against the programmes at the start."),
    range: [0, 100],
    because: "nobody to everybody at risk, the whole aim of the Alliance for Prosperity",
  },
  control_south: control(
    "Control at Mexico's southern border",
    [0, 500],
    "honduran-apprehensions-in-mexico-rise-2015 is four times the apprehensions",
  ),
  control_north: control("Control at the border of the United States", [0, 300], "three times the control of 2014"),
  legal_paths: {
    label: "Would-be migrants who go legally",
    unit: "percent",
    default: assumption(0, "Measured against the visas at the start."),
    range: [0, 50],
    because: "half of those who would leave",
  },
};
