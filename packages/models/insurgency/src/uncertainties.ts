/** What nobody knows of an insurgency: how it recruits, what havens shelter, who relapses. */
import { assumed, assumption, fact, type LabModel, triangular } from "@palanca/model-kit";

const hazard = assumed("1 / year");
const calibrated = "Brought to the two counts of 2002 and 2010, within a wide range (farc-fighters-2010-dominguez).";

export const uncertainties: LabModel["uncertainties"] = {
  height: {
    label: "Fighters at the height",
    unit: "fighter",
    value: fact("farc-fighters-before-uribe-dominguez", "sendero-members-height"),
  },
  people_per_fighter: {
    label: "People a fighter",
    unit: "person / fighter",
    value: assumption(1, "A fighter is a person; named so that head counts and programme places add."),
  },
  network_at_start: { label: "Support network", unit: "person", value: fact("farc-support-network-dominguez") },
  departments: { label: "Departments", unit: "department", value: fact("colombia-departments-dominguez") },
  haven_share: {
    label: "Fighters whom havens shelter, over those at the height",
    unit: "1",
    value: assumption(
      triangular(0.22, 0.32, 0.42),
      "A plateau from 2010 on is laid to havens; the count at which it stands gives the size.",
      "farc-armed-2015-dominguez",
    ),
  },
  attrition: hazard("Share of exposed fighters killed or captured in a year", 0.14, 0.28, 0.42, calibrated),
  desertion: hazard("Share of exposed fighters who desert in a year", 0.06, 0.12, 0.18, calibrated),
  recruitment_rate: hazard(
    "Recruits a fighter and year",
    0.04,
    0.08,
    0.12,
    "Brought to the plateau from 2010 to 2015.",
    "farc-armed-2015-dominguez",
  ),
  grievance: {
    label: "Recruits for each fighter killed or captured",
    unit: "1",
    value: assumption(
      triangular(0, 0.05, 0.2),
      "Harm to bystanders recruits (Kress and Szechtman 2009); no document gives a size.",
    ),
  },
  revenue_elasticity: {
    label: "Fall in recruitment when revenue falls by one percent",
    unit: "1",
    value: assumption(
      triangular(0.1, 0.4, 0.9),
      "Force is said to meet its limits where illicit revenue feeds a group.",
    ),
  },
  group_share: {
    label: "Drug revenue that reaches the group",
    unit: "percent",
    value: assumption(triangular(0.5, 2, 5), "The group holds coca and taxes it; no document gives its income."),
  },
  teams_effect: {
    label: "Havens closed where a team works",
    unit: "percent",
    value: assumption(triangular(10, 35, 60), "State presence is stated to shrink the insurgency, without a size."),
  },
  teams_lag: {
    label: "Years until a team works",
    unit: "year",
    value: assumption(triangular(1, 2, 4), "Teams in Afghanistan needed years in a district."),
  },
  accord_time: {
    label: "Years in which those covered leave",
    unit: "year",
    value: assumption(triangular(0.5, 1, 2), "Collective demobilisations took one to three years."),
  },
  admission_time: {
    label: "Least wait for a place",
    unit: "year",
    value: assumption(triangular(0.3, 0.5, 0.9), "Papers and checks take months."),
  },
  programme_time: {
    label: "Years in the programme",
    unit: "year",
    value: assumption(triangular(4, 6, 8), "Colombia's route of reintegration was laid out for six and a half years."),
  },
  relapse_waiting: hazard(
    "Relapse of those who wait",
    0.03,
    0.08,
    0.16,
    "Higher outside programmes than in them (literature); sizes are the modeller's.",
  ),
  relapse_inside: hazard(
    "Relapse in the programme",
    0.005,
    0.02,
    0.05,
    "The least of the three: the programme watches.",
  ),
  relapse_after: hazard(
    "Relapse after the programme",
    0.002,
    0.01,
    0.03,
    "Falls with years, jobs and distance to old chiefs.",
  ),
  relapse_to_successors: {
    label: "Relapsed who join a successor group",
    unit: "percent",
    value: assumption(triangular(30, 50, 80), "The rest turn to common crime."),
  },
  successors_at_start: {
    label: "Members of successor groups at the start",
    unit: "person",
    value: assumption(triangular(2000, 3000, 5000), "Remnants of the paramilitaries are told of without a count."),
  },
  void_recruits: {
    label: "Successors who move in for each fighter who leaves by accord",
    unit: "1",
    value: assumption(triangular(0.05, 0.2, 0.5), "The void that the FARC leaves is stated, without a size."),
  },
  successor_attrition: hazard(
    "Share of successors arrested in a year at that pressure",
    0.08,
    0.15,
    0.25,
    "Half the rate of exposed fighters.",
  ),
  quality_at_start: {
    label: "Capacity of a fighter, against one at the height",
    unit: "1",
    value: fact("farc-capacity-per-fighter"),
  },
  leader_effect: {
    label: "Capacity lost with each leader",
    unit: "1 / leader",
    value: assumption(
      triangular(0.002, 0.005, 0.01),
      "Losses of leaders are stated to shrink capacity, without a size.",
    ),
  },
  leader_recovery: hazard(
    "Share of lost capacity regained in a year",
    0.05,
    0.15,
    0.3,
    "New leaders learn within years.",
  ),
  place_cost: {
    label: "Cost of a person in the programme",
    unit: "USD / (person year)",
    value: assumption(
      triangular(1500, 3000, 5000),
      "A monthly allowance, training and staff; no document gives the price.",
    ),
  },
};

export const takes: LabModel["takes"] = {
  drug_revenue: {
    label: "Revenue of the drug trade",
    unit: "USD / year",
    concept: "drug-revenue",
    value: fact("cartels-us-drug-earnings-briscoe"),
  },
};
