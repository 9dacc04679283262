/** What governments choose: fields, laboratories, seizures, other crops, demand. */
import { assumption, fact, type LabModel } from "@palanca/model-kit";

export const levers: LabModel["levers"] = {
  eradication: {
    label: "Coca eradicated",
    unit: "hectare / year",
    default: fact("colombia-coca-affected-2014-kelly", "peru-coca-eradicated-2014"),
    range: [0, 150_000],
    because: "about twice colombia-coca-affected-2014-kelly",
  },
  substitution: {
    label: "Coca turned to other crops by agreement",
    unit: "hectare / year",
    default: assumption(0, "Measured against the programmes at the start."),
    range: [0, 30_000],
    because: "nearly half of Colombia's coca in a year",
  },
  laboratories_destroyed: {
    label: "Laboratories destroyed",
    unit: "laboratory / year",
    default: fact("colombia-laboratories-destroyed-2014-kelly"),
    range: [0, 6000],
    because: "more than twice colombia-laboratories-destroyed-2014-kelly",
  },
  home_seizure: {
    label: "Seized before it leaves the country",
    unit: "percent",
    default: fact("colombia-home-seizure-share"),
    range: [0, 70],
    because: "nearly twice colombia-home-seizure-share",
  },
  airstrips_destroyed: {
    label: "Airstrips destroyed, beyond those at the start",
    unit: "1 / year",
    default: assumption(0, "Measured against what is destroyed at the start.", "peru-airstrips-rebuilt"),
    range: [0, 500],
    because: "more than one a day; the documents give the part that was rebuilt and not the count",
  },
  transit_seizure: {
    label: "Seized on the way to the market",
    unit: "percent",
    default: assumption(20, "No document says; seizures in transit are told of as a small part."),
    range: [0, 70],
    because: "more than three times the standing share",
  },
  demand_fall: {
    label: "Fall of illicit demand at a given price, by treatment or legal supply",
    unit: "percent",
    default: assumption(0, "Measured against demand at the start."),
    range: [0, 60],
    because: "no document puts a size on less demand or on regulation; three fifths is a bold reading",
  },
};
