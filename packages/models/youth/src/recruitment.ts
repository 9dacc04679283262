/** Who is recruited, at what age; what programmes take off it; and gangs as a stock that replaces what it loses. */
import { assumption, fact, flow, type LabModel, stock, triangular } from "@palanca/model-kit";

const by = { over: ["age"] };

export const recruitmentInputs: LabModel["uncertainties"] = {
  entry_age: { label: "Age at which recruiting starts", unit: "year", value: fact("central-america-gang-entry-age") },
  risk_fade: {
    label: "Years after that age in which the risk fades",
    unit: "year",
    value: assumption(triangular(2, 4, 7), "Most members join between 13 and 17; few join after 20."),
  },
  idle_risk: {
    label: "Risk of those in neither school nor work, against pupils",
    unit: "1",
    value: assumption(
      triangular(1.5, 3, 6),
      "Idleness and exclusion are stated to draw the young in, without a size.",
      "bustillo-context-draws-young-to-violence",
    ),
  },
  work_risk: {
    label: "Risk of those at work, against pupils",
    unit: "1",
    value: assumption(triangular(0.5, 1, 2), "No document compares them.", "ellis-informality-feeds-recruitment"),
  },
  gang_share: {
    label: "Gang members for each person of 5 to 29 at the start",
    unit: "percent",
    value: assumption(
      triangular(0.2, 0.8, 2),
      "400,000 who live off gangs in El Salvador are some 60,000 members with five dependents each, about two percent of the ages counted; elsewhere fewer.",
      "el-salvador-people-living-off-gangs",
    ),
  },
  leaving_gangs: {
    label: "Members who leave by themselves in a year",
    unit: "percent / year",
    value: assumption(triangular(3, 8, 15), "Membership lasts for years; leaving is dangerous."),
  },
  jailed: {
    label: "Members who are jailed in a year at today's effort",
    unit: "percent / year",
    value: assumption(
      triangular(2, 5, 10),
      "Prisons of the region hold thousands of members; most arrested are soon free.",
    ),
  },
  killed: {
    label: "Members who die by violence in a year",
    unit: "percent / year",
    value: assumption(
      triangular(0.5, 1.5, 3),
      "Several times the homicide rate of young men.",
      "young-men-homicide-lac",
    ),
  },
  replacing: {
    label: "Part of their losses that gangs replace whatever the risk",
    unit: "1",
    value: assumption(
      triangular(0.1, 0.4, 0.8),
      "Gangs that need hands seek them elsewhere when some are kept away; the part is not known.",
    ),
  },
  programme_effect: {
    label: "Fall of the risk for those in the programme",
    unit: "percent",
    value: assumption(
      triangular(0, 25, 60),
      "Outreach is stated to lower recruiting; Kelly denies it for a programme that ends too early.",
      "hernandez-outreach-centres-lower-recruitment",
      "kelly-children-programme-keeps-kids-from-gangs-denied",
    ),
  },
  programme_decay: {
    label: "Share of that fall lost in each year after the programme",
    unit: "percent",
    value: assumption(
      triangular(40, 70, 100),
      "A programme's end opens the way to gangs.",
      "kelly-programme-end-opens-gangs",
    ),
  },
  cost_of_place: {
    label: "Cost of a place in the programme",
    unit: "USD / (person year)",
    value: assumption(triangular(150, 400, 1000), "Centres of the region spend a few hundred dollars a child a year."),
  },
  cost_of_training: {
    label: "Cost of a trainee",
    unit: "USD / person",
    value: assumption(
      triangular(400, 1000, 2500),
      "Half a year of training with a stipend in programmes of the region.",
    ),
  },
};

export const recruitmentRelationships: LabModel["relationships"] = {
  risk_at: flow(
    "clamp((age_of + step_length - entry_age) / step_length, 0, 1) * exp(-max(0, age_of - entry_age) / risk_fade)",
    "1",
    { ...by, label: "Risk of being recruited, at the worst age = 1" },
  ),
  in_programme: flow("age_of >= programme_from and age_of < programme_to ? 1 : 0", "1", by),
  protection: flow("max(in_programme * programme_reach * programme_effect, carried)", "1", {
    ...by,
    label: "Fall of the risk of an age group",
    bounds: [0, 1],
  }),
  carried: stock({
    label: "Fall of the risk carried over from earlier years",
    unit: "1",
    ...by,
    start: "0 * every_age",
    // Those handed over to training keep what they had while they are in it.
    change: "(shift(protection * (1 - programme_decay * (1 - hand_over)), age) - carried) / step_length",
  }),
  unprotected: flow("risk_at * (in_school + idle_risk * neither + work_risk * at_work)", "person", by),
  exposure: flow("unprotected * (1 - protection)", "person", by),

  lost_rate: flow("leaving_gangs + killed + jailed * (1 + arrests_change)", "1 / year"),
  losses: flow("members * lost_rate", "person / year", { label: "Members lost a year" }),
  // At the start the gangs recruit what they then lose.
  usual_rate: flow("init(members * (leaving_gangs + killed + jailed)) / init(sum(unprotected, age))", "1 / year"),
  recruits: flow("(1 - replacing) * usual_rate * sum(exposure, age) + replacing * losses", "person / year", {
    label: "Recruits a year",
  }),
  rate_now: flow("min(recruits / sum(exposure, age), top_rate)", "1 / year"),
  top_rate: flow("1 / (step_length * max(1, max(idle_risk, work_risk)))", "1 / year"),
  recruits_of_school: flow("rate_now * risk_at * (1 - protection) * in_school", "person / year", by),
  recruits_of_neither: flow("rate_now * risk_at * (1 - protection) * idle_risk * neither", "person / year", by),
  recruits_of_work: flow("rate_now * risk_at * (1 - protection) * work_risk * at_work", "person / year", by),
  recruited: flow("sum(recruits_of_school + recruits_of_neither + recruits_of_work, age)", "person / year"),
  members: stock({
    label: "Gang members",
    unit: "person",
    start: "gang_share * sum(people_at_start, age)",
    change: "recruited - losses",
    bounds: [0, 100_000_000],
  }),
  // What the programme keeps away, less those whom gangs take in their place.
  averted: flow("(1 - replacing) * usual_rate * sum(unprotected - exposure, age)", "person / year", {
    label: "Recruits averted a year",
  }),
  kept_away: flow("usual_rate * sum(unprotected - exposure, age)", "person / year", {
    label: "Recruits kept away a year, before others take their place",
  }),
  places: flow("programme_reach * sum(in_programme * people_of, age)", "person", { label: "Places in the programme" }),
  cost: flow(
    "places * cost_of_place + (training * neet + hand_over * places_ending) * cost_of_training / step_length",
    "USD / year",
    {
      label: "Cost a year",
    },
  ),
  places_ending: flow(
    "programme_reach * sum(max(0, shift(in_programme, age) - in_programme) * people_of, age)",
    "person",
  ),
};
