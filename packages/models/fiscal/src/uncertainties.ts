import { assumption, fact, type LabModel, point, triangular, uniform } from "@palanca/model-kit";

const percent = "percent";

export const uncertainties: LabModel["uncertainties"] = {
  wealth_over_gdp: {
    label: "Private wealth over a year's GDP",
    unit: "year",
    value: assumption(
      triangular(2.5, 3.5, 5),
      "Three to five years of output, as in accounts of wealth of middle-income countries (from memory).",
    ),
  },
  pareto: {
    label: "Pareto exponent of wealth at the top",
    unit: "1",
    value: assumption(
      triangular(1.3, 1.5, 1.9),
      "Rich lists and surveys give 1.3 to 2 (from memory); smaller is more unequal.",
    ),
  },
  declared: {
    label: "Wealth that is declared",
    unit: percent,
    value: assumption(triangular(50, 70, 75), "Non-compliance is called large.", "bustillo-tax-evasion-lowers-revenue"),
  },
  avoidance: {
    label: "Fall of declared wealth for each unit of the rate",
    unit: "year",
    value: assumption(
      triangular(2, 7, 15),
      "A point more of tax lowers declared wealth by 2 to 15 percent (European studies, from memory).",
    ),
  },
  sector_share: {
    label: "Budget of defence and security, share of GDP",
    unit: percent,
    value: fact("colombia-security-budget-implied", "central-america-security-spending-2010"),
  },
  tax_of_sector: {
    label: "Standing wealth tax, share of that budget",
    unit: percent,
    value: fact("colombia-wealth-tax-security-budget"),
  },
  tax_of_gdp: { label: "Standing wealth tax, share of GDP", unit: percent, value: fact("colombia-wealth-tax-gdp") },
  tax_of_revenue: {
    label: "Standing wealth tax, share of tax revenue",
    unit: percent,
    value: fact("colombia-wealth-tax-revenue"),
  },
  aid_of_sector: {
    label: "Aid, share of that budget",
    unit: percent,
    value: fact("colombia-us-share-of-defence"),
  },
  tax_burden: { label: "Tax burden of the region, share of GDP", unit: percent, value: fact("lac-tax-burden") },
  raised_since_2006: {
    label: "Raised since 2006, as Pinzón has it",
    unit: "USD",
    value: fact("colombia-wealth-tax-raised"),
  },
  output_since_2006: {
    label: "GDP of Colombia, 2006 to 2014 together",
    unit: "USD",
    value: fact("colombia-gdp-2006-2014"),
  },
  fungibility: {
    label: "Part of a new earmark that general revenue gives up",
    unit: percent,
    value: assumption(
      uniform(0, 80),
      "Earmarks are fungible; studies of them find anything from none to most (from memory).",
    ),
  },
  passed_on: {
    label: "Part of the tax that is passed on to incomes at large",
    unit: percent,
    value: assumption(uniform(0, 30), "Less investment lowers wages; no document says by how much."),
  },
  gini: {
    label: "Gini coefficient of income",
    unit: "1",
    value: fact("colombia-gini-sedlac-2013", "honduras-gini-2013", "uruguay-gini-2013", "latin-america-gini-2013"),
  },
  poor_part: {
    label: "Share of people in the poorest group",
    unit: percent,
    value: assumption(point(40), "By definition of the group."),
  },
  rich_part: {
    label: "Share of people in the richest group",
    unit: percent,
    value: assumption(point(10), "By definition of the group."),
  },
  guards_per_officer: {
    label: "Private guards for each police officer",
    unit: "1",
    value: fact("guards-per-officer-lac"),
  },
  crowding: {
    label: "Percent fewer guards an officer for one percent more public security",
    unit: "1",
    value: assumption(
      triangular(0, 0.4, 1),
      "Guards and public capacity crowd each other out; no document gives a size.",
      "bustillo-private-security-lowers-state-capacity",
    ),
  },
};

export const takes: NonNullable<LabModel["takes"]> = {
  gdp: { label: "GDP", unit: "USD / year", concept: "gdp", value: fact("gdp-current-usd") },
};
