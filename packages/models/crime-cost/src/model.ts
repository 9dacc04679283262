import { accounts, assumption, defineModel, fact, flow, triangular, uniform } from "@palanca/model-kit";
import { accountingInputs, accountingMeasures, accountingRelationships } from "./accountings.js";
import { lostLifeInputs, lostLifeMeasures, lostLifeRelationships, victimAges } from "./lost-life.js";
import { payerInputs, payerMeasures, payerRelationships } from "./payers.js";

/** What violence costs: which parts, who pays, and what a fall would save. */
export const crimeCost = defineModel({
  id: "crime-cost",
  title: "What violence costs",
  question: "What share of GDP does violence cost, which parts, who pays, and what would a fall save?",
  time: { from: 2015, to: 2030, step: "1 year" },
  dimensions: { victim_age: victimAges },

  levers: {
    violence_fall: {
      label: "Fall in violence beyond the path of the homicide rate",
      unit: "percent",
      default: assumption(0, "The path of the homicide rate as it is."),
      range: [0, 90],
      because: "to a tenth, about the distance between Honduras and the countries below eight",
    },
    reporting_change: {
      label: "Crimes reported, change",
      unit: "percent",
      default: assumption(0, "As reported today."),
      range: [-50, 200],
      because: "six million robberies a year go unreported; three times as many reports as today",
    },
    public_security_change: {
      label: "Public security spending, change",
      unit: "percent",
      default: assumption(0, "As budgeted."),
      range: [-50, 100],
      because: "from half to twice of what is spent",
    },
    private_security_change: {
      label: "Private security spending, change",
      unit: "percent",
      default: assumption(0, "As bought today."),
      range: [-80, 100],
      because: "from a fifth to twice of what is spent",
    },
  },

  uncertainties: {
    total_cost: {
      label: "Cost of violence at today's level, share of GDP",
      unit: "percent",
      value: accounts(
        "crime-cost-idb-undp-honduras",
        "crime-cost-idb-undp-chile",
        "crime-cost-idb-undp-uruguay",
        "crime-cost-idb-2017-honduras",
        "crime-cost-world-bank",
        "crime-cost-londono-guerrero",
        "crime-cost-mexico-2009",
      ),
    },
    life_share: {
      label: "Part of it that is lost life and health",
      unit: "percent",
      value: accounts("crime-cost-life-share-world-bank", "crime-cost-life-share-londono"),
    },
    security_share: {
      label: "Part of it that is security and justice",
      unit: "percent",
      value: fact("crime-cost-security-share-londono"),
    },
    public_part_of_security: {
      label: "Part of security spending that is public",
      unit: "percent",
      value: assumption(
        uniform(40, 60),
        "Guards outnumber the police by nearly a half, at lower pay; public spending on defence, security and justice is an upper bound.",
        "guards-over-police-lac",
      ),
    },
    justice_part: {
      label: "Part of public security spending that follows the reports",
      unit: "percent",
      value: assumption(
        uniform(5, 20),
        "Investigation and courts are the smaller part of the budgets; police and prisons the larger.",
      ),
    },
    life_elasticity: {
      label: "How lost life follows the homicide rate",
      unit: "1",
      value: assumption(triangular(0.6, 1, 1.2), "Lost life is nearly proportional; injuries follow less closely."),
    },
    security_elasticity: {
      label: "How security spending follows the homicide rate",
      unit: "1",
      value: assumption(
        triangular(0, 0.15, 0.5),
        "An averted crime does not save the average policeman: budgets and contracts move slowly.",
      ),
    },
    security_trend: {
      label: "Yearly change of security spending by itself, against output",
      unit: "percent / year",
      value: assumption(
        triangular(-3, -0.5, 2),
        "From the IDB's count of 2010 to 2014 to that of 2022 public spending fell by 3.4 percent a year against output and private rose by 1.7, together -0.7.",
        "crime-cost-idb-2022-public",
        "crime-cost-idb-2022-private",
      ),
    },
    indirect_elasticity: {
      label: "How indirect costs follow the homicide rate",
      unit: "1",
      value: assumption(
        triangular(0.1, 0.5, 1),
        "Investment and habits follow violence with a lag; the sign is stated.",
      ),
    },
    discount_rate: {
      label: "Discount rate",
      unit: "percent / year",
      value: assumption(
        uniform(3, 12),
        "Three percent in social accounts, twelve in project accounts of development banks.",
      ),
    },
    people: {
      label: "Population",
      unit: "person",
      value: fact("population", "population-2019-revision", "population-central-america", "population-world-bank"),
      path: true,
    },
    ...payerInputs,
    ...accountingInputs,
    ...lostLifeInputs,
  },

  takes: {
    homicide_rate: {
      label: "Homicide rate",
      unit: "homicide / (100000 person year)",
      concept: "homicide-rate",
      value: fact("homicide-rate-unodc", "lac-homicide-2012"),
      path: true,
    },
    gdp: { label: "GDP", unit: "USD / year", concept: "gdp", value: fact("gdp-current-usd") },
  },

  relationships: {
    relative_violence: flow("homicide_rate / init(homicide_rate) * (1 - violence_fall)", "1", {
      label: "Violence against the first year",
      bounds: [0, 1000],
    }),
    life_cost_share: flow("total_cost * life_share * relative_violence ^ life_elasticity", "percent", {
      label: "Lost life and health, share of GDP",
    }),
    security_drift: flow("exp(security_trend * elapsed)", "1"),
    public_cost_share: flow(
      "total_cost * security_share * public_part_of_security * (1 + public_security_change) * (1 + justice_part * reporting_change) * relative_violence ^ security_elasticity * security_drift",
      "percent",
      { label: "Public security and justice, share of GDP" },
    ),
    private_cost_share: flow(
      "total_cost * security_share * (1 - public_part_of_security) * (1 + private_security_change) * relative_violence ^ security_elasticity * security_drift",
      "percent",
      { label: "Private security, share of GDP" },
    ),
    indirect_cost_share: flow(
      "total_cost * (1 - life_share - security_share) * relative_violence ^ indirect_elasticity",
      "percent",
      {
        label: "Property and indirect costs, share of GDP",
      },
    ),
    cost_share: flow("life_cost_share + public_cost_share + private_cost_share + indirect_cost_share", "percent", {
      label: "Cost of violence, share of GDP",
    }),
    cost: flow("cost_share * gdp", "USD / year", { label: "Cost of violence a year" }),
    // Against the first year before any lever, so that a lever at once counts too.
    first_share: flow("init(total_cost)", "percent"),
    avoided: flow("(first_share - cost_share) * gdp", "USD / year", {
      label: "Cost avoided a year, against the first year's share",
    }),
    // What a reader would expect who takes every cost to fall in step with violence.
    avoided_at_average: flow("first_share * (1 - relative_violence) * gdp", "USD / year", {
      label: "Cost avoided a year if all costs fell in step with violence",
    }),
    discounted: flow("avoided * exp(-discount_rate * elapsed)", "USD / year"),
    cost_per_person: flow("cost / people", "USD / (person year)", { label: "Cost of violence a person" }),
    ...payerRelationships,
    ...accountingRelationships,
    ...lostLifeRelationships,
  },

  measures: {
    cost_share_2020: {
      label: "Cost of violence in 2020, share of GDP",
      of: "at(cost_share, 2020)",
      unit: "percent",
      better: "lower",
    },
    cost_share_at_end: {
      label: "Cost of violence at the end, share of GDP",
      of: "last(cost_share)",
      unit: "percent",
      better: "lower",
    },
    cost_in_all: { label: "Cost of violence over the years", of: "total(cost)", unit: "USD", better: "lower" },
    avoided_cost: { label: "Cost avoided, discounted", of: "total(discounted)", unit: "USD", better: "higher" },
    avoided_at_average: {
      label: "Cost avoided if all costs fell in step with violence, discounted",
      of: "total(avoided_at_average * exp(-discount_rate * elapsed))",
      unit: "USD",
      better: "higher",
    },
    cost_per_person_at_end: {
      label: "Cost of violence a person at the end",
      of: "last(cost_per_person)",
      unit: "USD / (person year)",
      better: "lower",
    },
    ...payerMeasures,
    ...accountingMeasures,
    ...lostLifeMeasures,
  },

  gives: { "cost-of-crime": "cost_share" },
  doubts: ["The accountings count different things; a total of one is not more or less than that of another."],
  encodes: [
    "bustillo-crime-costs-share-of-output",
    "bustillo-londono-cost-share-gdp",
    "bustillo-wb-cost-share-gdp",
    "bustillo-wb-life-share-of-cost",
    "bustillo-indirect-cost-share-gdp",
    "bustillo-private-share-of-cost-mexico",
    "bustillo-security-spending-is-direct-cost",
    "bustillo-violence-raises-cost",
  ],
});
