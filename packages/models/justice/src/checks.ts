import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";

const asNow = {
  investigation_capacity: 100,
  prosecution_capacity: 100,
  court_capacity: 100,
  review_capacity: 100,
  oral_trials: 0,
  outside_commission: 0,
  reporting_help: 0,
};

export const checks = [
  always(
    "every case that came in waits, lapsed, was dropped, sentenced or handed over",
    "abs(entered - left - waiting) <= 1e-9 * entered",
  ),
  always("no share leaves zero to one", "punished >= 0 and punished <= 1 and solved_of_crimes <= 1"),
  always("no stage works more than it can", "court_done <= court_capacity_now and review_done <= review_capacity_now"),
  always("the stage that binds is one of four", "binding_stage >= 1 and binding_stage <= 4"),
  direction("more courts punish more crimes", { raise: "court_capacity", raises: "sentences" }),
  direction("more courts shorten the wait for a trial", { raise: "court_capacity", lowers: "court_wait_at_end" }),
  direction("oral trials shorten the wait for a trial", { raise: "oral_trials", lowers: "court_wait_at_end" }),
  direction("an outside commission solves more", { raise: "outside_commission", raises: "solved_share_at_end" }),
  direction("a longer sentence raises the expected sanction", {
    raise: "sentence_length",
    raises: "expected_sanction_at_end",
  }),
  direction("impatience lowers the expected sanction", { raise: "impatience", lowers: "expected_sanction_at_end" }),
  direction("lapsing cases leave fewer sentences", { raise: "lapse_rate", lowers: "sentences" }),
  direction("extradition shortens the wait for a trial here", { raise: "extradition", lowers: "court_wait_at_end" }),
  direction("better evidence hands more people over", { raise: "granted_share", raises: "handed_over" }),
  limit("requests that are never granted change nothing", {
    measure: "expected_sanction",
    with: { extradition: 10, granted_share: 0 },
    against: { extradition: 0, granted_share: 0 },
  }),
  direction("more reports let more cases lapse", { raise: "reporting_help", raises: "lapsed" }),
  limit("doubling the stage behind the bottleneck changes nothing", {
    measure: "sentences",
    with: { ...asNow, review_capacity: 200, court_room: 0.5, review_room: 1.5 },
    against: { ...asNow, review_capacity: 100, court_room: 0.5, review_room: 1.5 },
  }),
  limit("twice the crimes and twice the capacity are twice the sentences", {
    measure: "sentences",
    with: { crime_rate: 0.4 },
    against: { crime_rate: 0.2 },
    times: 2,
  }),
  reproduction("about one percent of crimes are reported and solved: the product of three stages", {
    of: "first(solved_of_crimes)",
    fact: "mexico-crimes-reported-and-solved",
    within: 0.5,
    place: "mexico",
  }),
  reproduction("and from the victims' own account of how investigations ended", {
    of: "first(solved_of_crimes)",
    fact: "mexico-crimes-reported-and-solved",
    within: 0.5,
    place: "mexico",
    whose: { solved_share: "mexico-investigations-resolved-2023" },
  }),
  reproduction("ten years of waiting are the backlog over the throughput of the stages", {
    of: "first(wait)",
    fact: "human-rights-case-wait-years",
    within: 0.5,
    place: "mexico",
  }),
];
