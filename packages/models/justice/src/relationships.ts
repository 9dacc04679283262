/** The pipeline: a queue a stage, worked at the lesser of its capacity and what waits. */
import { flow, type LabModel, stock } from "@palanca/model-kit";

const cases = "case";
const rate = "case / year";

/** A stage: what came in at the start waits its least time, what cannot be worked goes on waiting, some of it lapses. */
function stage(name: string, says: string, inflow: string, startWait: string, least = `${name}_time`) {
  return {
    [`${name}_capacity_now`]: flow(
      `${name}_room * ${inflow}_at_start * ${name}_capacity${name === "court" ? " * (1 + oral_gain)" : ""}`,
      rate,
    ),
    [`${name}_done`]: flow(`min(${name}_capacity_now, ${name}_queue / ${least})`, rate),
    // What could not be reached within the term of limitation is barred.
    [`${name}_barred`]: flow(`max(0, ${name}_queue - limitation * ${name}_done) / barring_time`, rate),
    [`${name}_queue`]: stock({
      label: `Cases waiting ${says}`,
      unit: cases,
      start: startWait,
      change: `${inflow} - ${name}_done - ${name}_barred - lapse_rate * ${name}_queue${name === "court" ? " + retried" : ""}`,
      bounds: [0, 1e12],
    }),
  };
}

export const relationships: LabModel["relationships"] = {
  crimes: flow("people * adults * crime_rate", rate, { label: "Crimes a year" }),
  reporting_now: flow("reporting + (1 - reporting) * reporting_help", "1"),
  opened: flow("crimes * reporting_now * investigated_share", rate, { label: "Investigations opened" }),
  solved_share_now: flow("min(1, solved_share * (1 + commission_effect * outside_commission))", "1"),
  oral_gain: flow("oral_effect * smth1(oral_trials, oral_lag, 0)", "1"),

  // What each stage was built for: the cases that reached it at the start.
  opened_at_start: flow("init(people) * adults * init(crime_rate) * init(reporting) * investigated_share", rate),
  solved_at_start: flow("opened_at_start * solved_share", rate),
  charged_at_start: flow("solved_at_start * charged_share", rate),
  convicted_at_start: flow("court_room * charged_at_start * convicted_share", rate),

  // Flow through stages with branching shares; waiting is backlog over throughput (Little 1961).
  ...stage("investigation", "for an investigation", "opened", "opened_at_start * investigation_time"),
  solved: flow("investigation_done * solved_share_now", rate, { label: "Cases solved" }),
  ...stage("prosecution", "for a charge", "solved", "solved_at_start * prosecution_time"),
  // A request abroad stands or falls with its evidence; who is handed over leaves the queue for a trial here.
  handed_over: flow("prosecution_done * charged_share * extradition * granted_share", rate, {
    label: "Accused handed over abroad",
  }),
  charged: flow("prosecution_done * charged_share - handed_over", rate),
  // The documented wait for a final sentence, less what the other stages take, is backlog before the trial courts.
  court_wait_at_start: flow(
    "max(hearing_time, final_wait - investigation_time - prosecution_time - hearing_time)",
    "year",
  ),
  ...stage("court", "for a trial", "charged", "court_room * charged_at_start * court_wait_at_start", "hearing_time"),
  convicted: flow("court_done * convicted_share", rate),
  ...stage("review", "for a review", "convicted", "convicted_at_start * hearing_time", "hearing_time"),
  sentenced: flow("review_done * upheld_share", rate, { label: "Final sentences a year" }),
  reversed: flow("review_done * (1 - upheld_share)", rate),
  retried: flow("reversed * retried_share", rate),

  investigation_wait: flow("investigation_queue / investigation_done", "year"),
  prosecution_wait: flow("prosecution_queue / prosecution_done", "year"),
  court_wait: flow("court_queue / court_done", "year", { label: "Years waiting for a trial" }),
  review_wait: flow("review_queue / review_done", "year"),
  wait: flow("investigation_wait + prosecution_wait + court_wait + review_wait", "year", {
    label: "Years until a final sentence",
  }),

  investigation_load: flow("opened / investigation_capacity_now", "1"),
  prosecution_load: flow("solved / prosecution_capacity_now", "1"),
  court_load: flow("(charged + retried) / court_capacity_now", "1", { label: "Load of the trial courts" }),
  review_load: flow("convicted / review_capacity_now", "1"),
  highest_load: flow("max(investigation_load, prosecution_load, court_load, review_load)", "1"),
  // 1 is investigation, then charging, trial and review.
  binding_stage: flow(
    "1 + (prosecution_load == highest_load ? 1 : 0) + (court_load == highest_load ? 2 : 0) + (review_load == highest_load ? 1 + 2 : 0)",
    "1",
    { label: "Stage that binds" },
  ),

  solved_of_crimes: flow("reporting_now * investigated_share * solved_share_now", "1", {
    label: "Crimes that are reported and solved",
  }),
  punished: flow("(sentenced + convicted_abroad * handed_over) / crimes", "1", {
    label: "Crimes that end in a final sentence, here or abroad",
  }),
  impunity: flow("1 - punished", "percent", { label: "Impunity" }),
  // Certainty times severity, discounted by delay (Becker 1968, with the delay of Davis 1988).
  wait_abroad: flow("investigation_wait + prosecution_wait + hearing_time", "year"),
  expected_sanction: flow(
    "sentence_years * sentence_length * (sentenced * exp(-impatience * wait) + convicted_abroad * handed_over * exp(-impatience * wait_abroad)) / crimes",
    "year",
    { label: "Expected sanction of a crime" },
  ),
  detained: flow("untried * init(people) * court_queue / init(court_queue)", "person", {
    label: "Accused in prison without a sentence",
  }),

  lapsed: flow(
    "lapse_rate * waiting + investigation_barred + prosecution_barred + court_barred + review_barred",
    rate,
    { label: "Cases that lapse a year" },
  ),
  dropped: flow(
    "investigation_done * (1 - solved_share_now) + prosecution_done * (1 - charged_share) + court_done * (1 - convicted_share) + reversed * (1 - retried_share)",
    rate,
  ),
  waiting: flow("investigation_queue + prosecution_queue + court_queue + review_queue", cases),
  entered: stock({ unit: cases, start: "waiting", change: "opened" }),
  left: stock({ unit: cases, start: "0", change: "lapsed + dropped + sentenced + handed_over" }),
};
