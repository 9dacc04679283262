import { assumption, type LabModel } from "@palanca/model-kit";

export const levers: LabModel["levers"] = {
  yearly_gini_fall: {
    label: "Yearly fall of the Gini coefficient that policy adds",
    unit: "percent / year",
    default: assumption(0, "The baseline takes inequality as it comes."),
    range: [-1, 3],
    because: "from a rise to three times the one percent a year of lac-gini-yearly-fall-mora",
    concept: "income-inequality",
  },
  transfers: {
    label: "Income raised in proportion and paid out in equal amounts a head",
    unit: "percent",
    default: assumption(0, "Measured against the transfers of the first year."),
    range: [0, 10],
    because: "ten times the one percent of GDP that colombia-wealth-tax-gdp shows a new tax to raise",
  },
  added_growth: {
    label: "Growth per head that policy adds",
    unit: "percentage_point / year",
    default: assumption(0, "The baseline takes growth as it comes."),
    range: [-2, 3],
    because: "from a lost decade to three times the one point that growth-gain-world-bank sets as an upper bound",
  },
};
