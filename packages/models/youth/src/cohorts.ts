/** Young people by single year of age in school, at work or in neither, and how they grow older. */
import { assumption, fact, flow, type LabModel, stock, triangular } from "@palanca/model-kit";

export const ages = Array.from({ length: 25 }, (_, i) => String(5 + i));

export const dimensions: LabModel["dimensions"] = { age: ages };
export const subranges: LabModel["subranges"] = { young: { of: "age", labels: ages.slice(10) } };

const by = { over: ["age"] };

export const cohortInputs: LabModel["uncertainties"] = {
  people_at_start: {
    label: "People of each age at the start",
    unit: "person",
    over: ["age"],
    value: fact("youth-by-age-2015"),
  },
  turning_five: {
    label: "Children who turn five",
    unit: "person / year",
    value: fact("children-turning-five"),
    path: true,
  },
  first_age: {
    label: "Youngest age counted",
    unit: "year",
    value: assumption(5, "Children start school at five or six."),
  },
  secondary_from: {
    label: "Age from which pupils drop out",
    unit: "year",
    value: assumption(12, "Primary school ends at 12; nearly all of the loss is in secondary school."),
  },
  secondary_until: {
    label: "Age at which secondary school ends",
    unit: "year",
    value: assumption(18, "Twelve years of school from the age of six.", "secondary-years-to-avoid-poverty"),
  },
  study_until: {
    label: "Age at which studies end",
    unit: "year",
    value: assumption(23, "Four or five years after secondary school."),
  },
  study_on: {
    label: "Those who complete secondary school and study on",
    unit: "percent",
    value: assumption(
      triangular(30, 45, 60),
      "About two in five of those who complete, in enrolment figures of the region.",
    ),
  },
  neet_at_start: {
    label: "Young people neither in school nor at work at the start",
    unit: "percent",
    value: fact("latin-america-neet-share", "northern-triangle-nini"),
  },
  finding: {
    label: "Share of those in neither who find work within a year",
    unit: "percent",
    value: assumption(
      triangular(15, 25, 40),
      "Spells outside school and work last two to six years for most; for those with care work longer.",
    ),
  },
  first_job: {
    label: "Share of school leavers who are at work within the year",
    unit: "percent",
    value: assumption(
      triangular(35, 50, 65),
      "Young people are jobless several times as often as adults.",
      "youth-unemployment-multiple-lac",
    ),
  },
  schooling_advantage: {
    label: "How much likelier work is found for each added share who completed school",
    unit: "1",
    value: assumption(
      triangular(0, 0.5, 1.2),
      "Skills are stated to be needed for work; no document gives a size.",
      "bustillo-skills-needed-for-dividend",
    ),
  },
  schooling_lag: {
    label: "Years until more schooling shows among those who look for work",
    unit: "year",
    value: assumption(triangular(3, 5, 8), "Pupils first leave school."),
  },
  placement: {
    label: "Trainees who find work within the year",
    unit: "percent",
    value: assumption(
      triangular(15, 30, 50),
      "Training programmes of the region place a third of their trainees or fewer beyond those who would have found work.",
    ),
  },
  deadweight: {
    label: "Of those placed, the part that would have found work anyway",
    unit: "percent",
    value: assumption(
      triangular(30, 55, 80),
      "In evaluations most of the placed would have found work; programmes pick the able.",
    ),
  },
};

export const cohortRelationships: LabModel["relationships"] = {
  every_age: flow("1", "1", by),
  youngest: flow("every_age - shift(every_age, age)", "1", by),
  age_of: flow("youngest * first_age + shift(age_of + step_length, age)", "year", by),
  leaving_at_start: flow(
    "age_of >= study_until ? 1 : age_of >= secondary_until ? (age_of < secondary_until + step_length ? 1 - study_on : 0) : age_of >= secondary_from ? 1 - completion_at_start ^ (step_length / (secondary_until - secondary_from)) : 0",
    "1",
    { ...by, label: "Share leaving school within the year, at the start" },
  ),
  leaving: flow(
    "age_of >= study_until ? 1 : age_of >= secondary_until ? (age_of < secondary_until + step_length ? 1 - study_on : 0) : age_of >= secondary_from ? 1 - secondary_completion ^ (step_length / (secondary_until - secondary_from)) : 0",
    "1",
    { ...by, label: "Share leaving school within the year", bounds: [0, 1] },
  ),
  enrolled_at_start: flow("youngest + shift(enrolled_at_start * (1 - leaving_at_start), age)", "1", by),
  out_at_start: flow("people_at_start * (1 - enrolled_at_start)", "person", by),
  // Those of 15 to 29 in neither, over all of that age out of school; the same part is taken at younger ages.
  neither_of_out: flow("min(1, neet_at_start * sum(people_at_start, young) / sum(out_at_start, young))", "1"),

  in_school: stock({
    label: "In school",
    unit: "person",
    ...by,
    start: "people_at_start * enrolled_at_start",
    change: "(youngest * turning_five * step_length + shift(school_after, age) - in_school) / step_length",
  }),
  neither: stock({
    label: "Neither in school nor at work",
    unit: "person",
    ...by,
    start: "out_at_start * neither_of_out",
    change: "(shift(neither_after, age) - neither) / step_length",
  }),
  at_work: stock({
    label: "At work",
    unit: "person",
    ...by,
    start: "out_at_start * (1 - neither_of_out)",
    change: "(shift(work_after, age) - at_work) / step_length",
  }),
  people_of: flow("in_school + neither + at_work", "person", by),

  completion_change: flow("smth1(secondary_completion - completion_at_start, schooling_lag, 0)", "1"),
  finding_now: flow(
    "clamp(finding * (1 + schooling_advantage * completion_change) + training * placement * (1 - deadweight), 0, 1)",
    "1",
    { label: "Share of those in neither who find work within the year" },
  ),
  // The rate at which work is lost that holds the start where it is.
  losing: flow("min(1, finding * init(sum(neither, young)) / init(sum(at_work, young)))", "1"),
  staying: flow("in_school - recruits_of_school * step_length", "person", by),
  leavers: flow("staying * leaving", "person", by),
  idle: flow("neither - recruits_of_neither * step_length", "person", by),
  working: flow("at_work - recruits_of_work * step_length", "person", by),
  school_after: flow("staying - leavers", "person", by),
  neither_after: flow("idle * (1 - finding_now) + working * losing + leavers * (1 - first_job)", "person", by),
  work_after: flow("idle * finding_now + working * (1 - losing) + leavers * first_job", "person", by),

  young_people: flow("sum(people_of, young)", "person", { label: "People of 15 to 29" }),
  neet: flow("sum(neither, young)", "person", { label: "Young people neither in school nor at work" }),
  neet_share: flow("neet / young_people", "percent", { label: "Share of the young in neither" }),
};
