import { assumption, type LabModel } from "@palanca/model-kit";

const percent = "percent";

export const levers: LabModel["levers"] = {
  tax_rate: {
    label: "Wealth tax, rate a year",
    unit: "percent / year",
    default: assumption(
      2.65,
      "The rate at which the central run raises the one percent of GDP.",
      "colombia-wealth-tax-gdp",
    ),
    range: [0, 5],
    because: "nearly twice the rate that raises the one percent of colombia-wealth-tax-gdp",
  },
  taxed_part: {
    label: "Adults taxed, from the richest down",
    unit: percent,
    default: assumption(1, "The tax of Colombia reached the wealthiest; how many, no document says."),
    range: [0.1, 10],
    because: "from one in a thousand to the richest tenth",
  },
  compliance_change: {
    label: "Wealth declared, change",
    unit: percent,
    default: assumption(0, "As declared today."),
    range: [-50, 30],
    because: "from half of what is declared to nearly everything",
  },
  sector_change: {
    label: "Cost of the security programme, change",
    unit: percent,
    default: assumption(0, "As budgeted."),
    range: [-30, 100],
    because: "from a deep cut to twice the budget",
  },
  reallocation: {
    label: "General revenue for security, change",
    unit: percent,
    default: assumption(0, "As budgeted."),
    range: [-30, 50],
    because: "from a deep cut to half as much again",
  },
  aid_change: {
    label: "Foreign aid for security, change",
    unit: percent,
    default: assumption(0, "As given."),
    range: [-100, 300],
    because: "from none to the size that us-central-america-aid-request has beside a country's envelope",
  },
};
