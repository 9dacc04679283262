import { assumption, type LabModel } from "@palanca/model-kit";

const percent = "percent";

export const levers: LabModel["levers"] = {
  budget_change: {
    label: "Budget for engagement, change",
    unit: percent,
    default: assumption(0, "The standing budget."),
    range: [-50, 100],
    because: "from half to twice: about the cuts of southcom-information-cut-2013-2015 and what restores them",
  },
  information_share: {
    label: "Information, share of the budget",
    unit: percent,
    default: assumption(
      3,
      "No document gives the portfolio; information was cut to a third.",
      "southcom-information-cut-2013-2015",
    ),
    range: [1, 20],
    because: "from less than is left after the cut to six times as much",
  },
  military_share: {
    label: "Military means, share of the budget",
    unit: percent,
    default: assumption(
      12,
      "No document gives the portfolio; financing fell by half.",
      "latin-america-fmf-decline-mora",
    ),
    range: [5, 40],
    because: "from half of the standing share to three times as much",
  },
  economic_share: {
    label: "Economic means, share of the budget",
    unit: percent,
    default: assumption(
      65,
      "Most aid of the region is economic; no document gives the share.",
      "regional-aid-2014-worked-out",
    ),
    range: [20, 70],
    because:
      "from less than a third of the standing share to a little above it; shares that pass the budget are scaled down to it",
  },
};
