import { assumption, defineModel, fact, flow } from "@palanca/model-kit";
import { cohortInputs, cohortRelationships, dimensions, subranges } from "./cohorts.js";
import { recruitmentInputs, recruitmentRelationships } from "./recruitment.js";

const completion = fact(
  "secondary-completion-honduras",
  "secondary-completion-guatemala",
  "secondary-completion-nicaragua",
  "secondary-completion-chile",
  "secondary-completion-peru",
  "secondary-completion-lac",
);

/** Young people between school, work and gangs, and whether programmes reach the ages at which gangs recruit. */
export const youth = defineModel({
  id: "youth",
  title: "School, work and recruitment",
  question:
    "How many young people are out of school and work, and do programmes reach the ages at which gangs recruit?",
  time: { from: 2015, to: 2030, step: "1 year" },
  dimensions,
  subranges,

  levers: {
    programme_from: {
      label: "Age at which the programme starts",
      unit: "year",
      default: assumption(6, "The programme that Kelly describes takes children from school age on."),
      range: [5, 20],
      because: "the ages counted at which anybody is still recruited",
    },
    programme_to: {
      label: "Age at which the programme ends",
      unit: "year",
      default: assumption(13, "It ended at 12 to 14.", "central-america-children-programme-end-age"),
      range: [6, 25],
      because: "from the first years of school to after the risk has faded",
    },
    programme_reach: {
      label: "Share of those of its ages whom the programme reaches",
      unit: "percent",
      default: assumption(0, "Measured against the programmes at the start."),
      range: [0, 100],
      because: "all of its ages",
    },
    hand_over: {
      label: "Share of those who leave the programme handed over to vocational training",
      unit: "percent",
      default: assumption(0, "The programme described had no hand-over."),
      range: [0, 100],
      because: "all who leave it",
    },
    secondary_completion: {
      label: "Secondary completion",
      unit: "percent",
      default: completion,
      range: [20, 100],
      because: "from below the lowest rate documented to everybody",
    },
    training: {
      label: "Those out of school and work who are trained in a year",
      unit: "percent",
      default: assumption(0, "Measured against the training at the start."),
      range: [0, 40],
      because: "the million of nt-youths-in-vocational-training over five years is under a tenth a year",
    },
    arrests_change: {
      label: "Members jailed, change",
      unit: "percent",
      default: assumption(0, "As today."),
      range: [-50, 300],
      because: "from half to four times",
    },
  },

  uncertainties: {
    ...cohortInputs,
    ...recruitmentInputs,
    completion_at_start: { label: "Secondary completion at the start", unit: "percent", value: completion },
    care_share: {
      label: "Of those in neither, in unpaid care work",
      unit: "percent",
      value: fact("neet-domestic-work-share"),
    },
    seeking_share: {
      label: "Of those in neither, looking for work",
      unit: "percent",
      value: fact("neet-unemployed-share"),
    },
    disability_share: {
      label: "Of those in neither, with a disability",
      unit: "percent",
      value: fact("neet-disability-share"),
    },
    hard_core_share: {
      label: "Of those in neither, the hard core of exclusion",
      unit: "percent",
      value: fact("neet-hard-core-share"),
    },
  },

  relationships: {
    ...cohortRelationships,
    ...recruitmentRelationships,
    in_care_work: flow("neet * care_share", "person", { label: "In unpaid care work" }),
    seeking_work: flow("neet * seeking_share", "person", { label: "Looking for work" }),
    with_disability: flow("neet * disability_share", "person", { label: "With a disability" }),
    hard_core: flow("neet * hard_core_share", "person", { label: "Hard core of exclusion" }),
  },

  measures: {
    neet_at_end: {
      label: "Young people neither in school nor at work at the end",
      of: "last(neet)",
      unit: "person",
      better: "lower",
    },
    neet_share_at_end: {
      label: "Share of the young in neither at the end",
      of: "last(neet_share)",
      unit: "percent",
      better: "lower",
    },
    excluded_at_end: {
      label: "Young people out of school and work or in gangs at the end",
      of: "last(neet + members)",
      unit: "person",
      better: "lower",
    },
    care_work_at_end: {
      label: "In unpaid care work at the end",
      of: "last(in_care_work)",
      unit: "person",
      better: "lower",
    },
    seeking_at_end: { label: "Looking for work at the end", of: "last(seeking_work)", unit: "person", better: "lower" },
    disability_at_end: {
      label: "In neither with a disability at the end",
      of: "last(with_disability)",
      unit: "person",
      better: "lower",
    },
    hard_core_at_end: {
      label: "Hard core of exclusion at the end",
      of: "last(hard_core)",
      unit: "person",
      better: "lower",
    },
    recruits: { label: "Recruits over the years", of: "total(recruits)", unit: "person", better: "lower" },
    recruits_averted: {
      label: "Recruits averted over the years",
      of: "total(averted)",
      unit: "person",
      better: "higher",
    },
    kept_away: {
      label: "Recruits kept away, before others take their place",
      of: "total(kept_away)",
      unit: "person",
      better: "higher",
    },
    averted_share: {
      label: "Recruits averted, against those without any programme",
      of: "total(averted) / (total(averted) + total(recruits))",
      unit: "percent",
      better: "higher",
    },
    cost: { label: "Cost over the years", of: "total(cost)", unit: "USD", better: "lower" },
    cost_per_averted: {
      label: "Cost for each recruit averted (nothing where nobody is reached)",
      of: "total(averted) > 0 ? total(cost) / total(averted) : 0 * total(cost) / total(recruits)",
      unit: "USD / person",
      better: "neither",
    },
    members_at_end: { label: "Gang members at the end", of: "last(members)", unit: "person", better: "lower" },
  },

  gives: { neet: "neet_share", "gang-recruitment": "recruits", gangs: "members", "young-people": "young_people" },
  doubts: ["How strongly a programme lowers the risk of recruitment is not documented; when it must reach is."],
  encodes: [
    "kelly-programme-end-opens-gangs",
    "kelly-vocational-school-keeps-kids-from-gangs",
    "kelly-children-programme-keeps-kids-from-gangs-denied",
    "hernandez-outreach-centres-lower-recruitment",
    "bustillo-context-draws-young-to-violence",
    "bustillo-neet-hard-core-exclusion",
    "ellis-informality-feeds-recruitment",
    "hernandez-training-raises-human-capital",
  ],
});
