/** What nobody knows about the stages: shares that pass, room in each, time that each needs. */
import { assumed, assumption, fact, type LabModel, rivals, triangular } from "@palanca/model-kit";

const room = assumed("1");

export const uncertainties: LabModel["uncertainties"] = {
  people: {
    label: "Population",
    unit: "person",
    value: fact("population", "population-2019-revision", "population-central-america", "population-world-bank"),
    path: true,
  },
  adults: { label: "People of the ages that surveys of victims ask", unit: "percent", value: fact("adults-share") },
  investigated_share: {
    label: "Reports that become an investigation",
    unit: "percent",
    value: fact("mexico-reports-investigated-2015"),
  },
  solved_share: {
    label: "Investigations that are solved",
    unit: "percent",
    value: rivals("mexico-investigations-resolved-2023", "mexico-investigations-solved-implied"),
  },
  charged_share: {
    label: "Solved cases in which charges hold",
    unit: "percent",
    value: assumption(triangular(60, 75, 90), "No document says; most solved cases are charged."),
  },
  convicted_share: {
    label: "Tried cases that end in a conviction",
    unit: "percent",
    value: assumption(triangular(50, 70, 85), "Convictions are told of single trials only (jfk-plotters-convicted)."),
  },
  upheld_share: {
    label: "Convictions that a review upholds",
    unit: "percent",
    value: assumption(
      triangular(70, 85, 95),
      "A first conviction for genocide was annulled (rios-montt-sentence); how often that happens is not stated.",
    ),
  },
  retried_share: {
    label: "Reversed convictions that are tried again",
    unit: "percent",
    value: assumption(triangular(30, 60, 90), "Annulled verdicts are told to reopen the trial; no share is given."),
  },
  granted_share: {
    label: "Requests for extradition that are granted",
    unit: "percent",
    value: assumption(
      triangular(30, 60, 90),
      "One request is told to have failed for want of evidence, others went through; nobody counts them.",
      "levitt-thin-evidence-stops-extradition",
    ),
  },
  convicted_abroad: {
    label: "People handed over who are convicted abroad",
    unit: "percent",
    value: assumption(
      triangular(60, 85, 95),
      "Convictions abroad are told of single trials only (jfk-plotters-convicted).",
    ),
  },
  investigation_room: room(
    "Investigations that can be worked, over those opened at the start",
    1,
    1.15,
    1.4,
    "Investigators keep up with what they open; they open little.",
  ),
  prosecution_room: room(
    "Cases that can be charged, over those solved at the start",
    1,
    1.2,
    1.6,
    "No document names charging as the place where cases pile up.",
  ),
  court_room: room(
    "Cases that can be tried, over those charged at the start",
    0.4,
    0.65,
    0.9,
    "Courts are called slow and overwhelmed (bresnahan-slow-courts-raise-impunity); a backlog means room below one.",
  ),
  review_room: room(
    "Convictions that can be reviewed, over those handed down at the start",
    1,
    1.3,
    2,
    "Reviews are short beside trials.",
  ),
  final_wait: {
    label: "Years until a final sentence at the start",
    unit: "year",
    value: fact("human-rights-case-wait-years"),
  },
  investigation_time: {
    label: "Least time of an investigation",
    unit: "year",
    value: assumption(triangular(0.4, 0.6, 1), "Evidence and testimony need months."),
  },
  prosecution_time: {
    label: "Least time of charging",
    unit: "year",
    value: assumption(triangular(0.3, 0.4, 0.6), "Months at best."),
  },
  hearing_time: {
    label: "Least time of a trial, and of its review",
    unit: "year",
    value: assumption(triangular(0.4, 0.7, 1.2), "An undisturbed trial or appeal is over within about a year."),
  },
  lapse_rate: {
    label: "Waiting cases that lapse in a year",
    unit: "1 / year",
    value: assumption(
      triangular(0.005, 0.03, 0.1),
      "Witnesses, files and terms are lost with time; nobody counts them.",
    ),
  },
  oral_effect: {
    label: "Gain in trials when all are oral",
    unit: "percent",
    value: assumption(triangular(0, 20, 60), "Oral trials are to be quicker; no document gives a size."),
  },
  oral_lag: {
    label: "Years until judges are used to oral trials",
    unit: "year",
    value: assumption(triangular(1, 3, 6), "The change took Mexico eight years from law to practice."),
  },
  commission_effect: {
    label: "Gain in solved cases where an outside commission joins",
    unit: "percent",
    value: assumption(
      triangular(0, 50, 150),
      "Guatemala's commission exposed a customs racket that had been left alone for years.",
      "guatemala-racket-dismantled-years-before",
    ),
  },
  untried: {
    label: "People in prison without a sentence at the start, for the people",
    unit: "person / (100000 person)",
    value: fact("mexico-untried-prisoners-2021"),
  },
  limitation: {
    label: "Years of waiting at a stage after which a case is barred by time",
    unit: "year",
    value: assumption(
      triangular(8, 12, 20),
      "Terms of limitation are the mean of the penalty, five years or so for theft and tens for murder; long waits told exceed ten years.",
      "human-rights-case-wait-years",
    ),
  },
  barring_time: {
    label: "Years in which cases barred by time are struck off",
    unit: "year",
    value: assumption(1, "Files are gone through once a year."),
  },
  sentence_years: {
    label: "Mean sentence at the start",
    unit: "year",
    value: assumption(triangular(2, 5, 11), "The longest ordinary sentence told is eleven years.", "omairi-sentence"),
  },
  impatience: {
    label: "Rate at which an offender discounts a later sanction",
    unit: "1 / year",
    value: assumption(
      triangular(0.05, 0.15, 0.4),
      "Studies of deterrence find offenders more impatient than investors.",
    ),
  },
};

export const takes: LabModel["takes"] = {
  crime_rate: {
    label: "Crimes for the adults in a year",
    unit: "case / (100000 person year)",
    concept: "crime",
    value: fact("mexico-crime-incidence-2014", "latin-america-crime-incidence"),
    path: true,
  },
  reporting: {
    label: "Crimes that are reported",
    unit: "percent",
    concept: "reporting",
    value: fact("mexico-crimes-reported-2015"),
    path: true,
  },
};
