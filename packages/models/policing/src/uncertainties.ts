/** What nobody knows of trust, corruption, reform and soldiers. */
import { assumed, assumption, fact, type LabModel, rivals, triangular } from "@palanca/model-kit";

const share = assumed("percent");
const pure = assumed("1");
const years = assumed("year");
const rate = assumed("1 / year");

export const uncertainties: LabModel["uncertainties"] = {
  people: {
    label: "Population",
    unit: "person",
    value: fact("population", "population-2019-revision", "population-central-america", "population-world-bank"),
    path: true,
  },
  adults: { label: "People of the ages that surveys of victims ask", unit: "percent", value: fact("adults-share") },
  crime_rate_at_start: {
    label: "Crimes for the adults in a year, at the start",
    unit: "case / (100000 person year)",
    value: fact("mexico-crime-incidence-2014", "latin-america-crime-incidence"),
  },
  officers_per_head: {
    label: "Police officers for the people",
    unit: "officer / (100000 person)",
    value: assumption(
      triangular(200, 350, 450),
      "2.6 million officers over the region's people are about 430.",
      "police-officers-lac",
    ),
  },
  reporting_at_start: {
    label: "Crimes reported at the start",
    unit: "percent",
    value: fact("mexico-crimes-reported-2015"),
  },
  solved_at_start: {
    label: "Reports solved at the start",
    unit: "percent",
    value: rivals("mexico-reports-solved-implied", "mexico-reports-solved-inegi"),
  },
  solvable: share(
    "Reports that could be solved",
    40,
    60,
    80,
    "Witnesses, traces or a known offender; no document says.",
  ),
  trust_at_start: {
    label: "People who believe that the government can solve crime",
    unit: "percent",
    value: fact("trust-in-government-on-crime", "honduras-trust-in-government-on-crime"),
  },
  trust_time: years("Years in which trust follows service", 2, 4, 8, "Trust is lost and won slowly."),
  service_effect: pure(
    "Rise of trust when the share of reports solved rises by one percent",
    0,
    0.2,
    0.5,
    "Accountability and results are stated to raise trust.",
  ),
  reporting_answer: pure(
    "Rise of reporting when trust rises by one percent",
    0.2,
    0.6,
    1.2,
    "Distrust is stated to lower reporting, without a size.",
  ),
  tie_loss: share(
    "Trust lost where all officers are moved each year",
    0,
    15,
    40,
    "Rotation is stated to cost ties to the community.",
  ),
  abuse_effect: share(
    "Trust lost where soldiers are everywhere and corrupted",
    5,
    20,
    40,
    "Abuse by untrained soldiers is stated to erode trust.",
  ),
  corrupt_at_start: share(
    "Corrupt officers at the start",
    15,
    30,
    50,
    "Corruption is called widespread; no document counts it.",
  ),
  exposure: rate(
    "Honest officers whom exposure corrupts",
    0.02,
    0.05,
    0.1,
    "Long service in one place breeds corruption.",
  ),
  detection: share(
    "Corrupt officers whom vetting finds",
    10,
    30,
    60,
    "Tests of confidence find some; errors are known.",
  ),
  reset: share(
    "Corrupt ties that moving an officer breaks",
    10,
    30,
    60,
    "Rotation is a reset; buyers find the next one.",
  ),
  hiring_time: years("Years to replace an officer", 0.5, 1, 2, "Recruits must be found and schooled."),
  training_time: years(
    "Years that an officer is off the street in training",
    0.3,
    0.5,
    1,
    "Courses of months to a year.",
  ),
  forgetting: rate("Trained officers who leave or lapse", 0.04, 0.08, 0.15, "Forces lose a tenth a year or so."),
  training_gain: share(
    "Gain in quality when all are trained",
    0,
    30,
    70,
    "Police were called worse after ten years of programmes (us-police-aid-years).",
  ),
  quality_lag: years("Years until a better force works better", 2, 4, 8, "Reform is called the work of a generation."),
  crowding: share(
    "Reform put off where soldiers are everywhere",
    0,
    20,
    50,
    "Military spending is stated to displace police reform.",
  ),
  police_elasticity: pure(
    "Fall of crime when effective police rise by one percent",
    0,
    0.2,
    0.5,
    "Studies find 0.2 to 0.4 where police are honest; less is assumed here.",
  ),
  clearance_elasticity: pure(
    "Fall of crime when the share solved rises by one percent",
    0,
    0.1,
    0.3,
    "Certainty deters, at low levels little.",
  ),
  community_effect: share(
    "Change of crime where community policing is everywhere",
    -10,
    0,
    10,
    "Trials in six countries found no gain (Blair and others 2021): centred on zero.",
  ),
  deployment_effect: share(
    "Fall of crime at once where soldiers are everywhere",
    5,
    12,
    25,
    "Short-term falls are stated, without a size.",
  ),
  deployment_fade: years("Years in which that effect fades", 1, 2, 4, "The effect is called short-term."),
  soldier_exposure: rate(
    "Soldiers whom exposure corrupts",
    0.1,
    0.2,
    0.35,
    "Exposed to the same corruption, with fewer controls.",
  ),
  soldier_predation: share(
    "Rise of crime where soldiers are everywhere and corrupted",
    3,
    8,
    15,
    "Soldiers who police corridors are stated to raise corruption and violence.",
  ),
  yearly: {
    label: "Rotation that moves everybody in a year",
    unit: "1 / year",
    value: assumption(1, "The pace at which the loss of ties is measured."),
  },
  guards: { label: "Private guards of the region", unit: "person", value: fact("private-guards-lac") },
  police: { label: "Police officers of the region", unit: "person", value: fact("police-officers-lac") },
};
