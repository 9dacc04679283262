/** What a government chooses: force, an offer, places in the programme, teams, and money denied. */
import { assumption, type LabModel } from "@palanca/model-kit";

export const levers: LabModel["levers"] = {
  pressure: {
    label: "Military pressure, against that of 2002 to 2010",
    unit: "percent",
    default: assumption(100, "The campaign that brought the FARC from 20,000 to 9,000 goes on."),
    range: [0, 200],
    because: "from none to twice the campaign that farc-fighters-2010-dominguez looks back on",
  },
  accord: {
    label: "Fighters whom a peace accord covers",
    unit: "percent",
    default: assumption(0, "Talks were under way without an accord (havana-agenda-items-agreed-2015-dominguez)."),
    range: [0, 100],
    because: "nobody to everybody",
  },
  network_included: {
    label: "Support network that the accord's programme takes in",
    unit: "percent",
    default: assumption(0, "Programmes took in fighters."),
    range: [0, 100],
    because: "none to all of farc-support-network-dominguez",
  },
  programme_places: {
    label: "People the reintegration programme admits a year",
    unit: "person / year",
    default: assumption(
      4000,
      "About the pace at which Colombia's agency admitted people since 2003; no document says.",
    ),
    range: [500, 20_000],
    because: "up to half of fighters and network together in a year",
  },
  teams: {
    label: "Departments with a reconstruction team",
    unit: "department",
    default: assumption(0, "None when the proposal was written."),
    range: [0, 32],
    because: "all departments (colombia-departments-dominguez)",
  },
  revenue_denied: {
    label: "Revenue denied to the group",
    unit: "percent",
    default: assumption(0, "Measured against what is denied at the start."),
    range: [0, 80],
    because: "four fifths; no document tells of a group cut off wholly",
  },
  leaders_removed: {
    label: "Leaders removed",
    unit: "leader / year",
    default: assumption(12, "54 in about four and a half years (farc-leaders-lost)."),
    range: [0, 30],
    because: "more than twice the pace of farc-leaders-lost",
  },
};
