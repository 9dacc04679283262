import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "officers are on the street, in training or missing",
    "abs(street + in_training + vacant - 1) <= 1e-9 and street >= 0",
  ),
  always(
    "shares stay between zero and one",
    "corrupt >= 0 and corrupt <= 1 and trust >= 0 and trust <= 1 and reporting <= 1",
  ),
  always(
    "solved is the lesser of capacity and solvable reports",
    "cleared <= capacity and cleared <= solvable_reports and (cleared == capacity or cleared == solvable_reports)",
  ),
  always("no more is solved than reported", "solved_share <= reporting"),
  direction("soldiers lower crime at the start", { raise: "deployment", lowers: "crimes_at_start" }),
  direction("soldiers raise crime at the end", { raise: "deployment", raises: "crimes_at_end" }),
  direction("vetting leaves fewer corrupt officers", { raise: "vetting", lowers: "corrupt_at_end" }),
  direction("rotation leaves fewer corrupt officers", { raise: "rotation", lowers: "corrupt_at_end" }),
  direction("training digs a dip first", { raise: "training", lowers: "deepest_dip" }),
  direction("more investigators solve more", { raise: "detectives", raises: "solved" }),
  direction("exposure of soldiers costs trust", { raise: "abuse_effect", lowers: "trust_at_end" }),
  direction("ties lost cost trust", { raise: "tie_loss", lowers: "trust_at_end" }),
  limit("more reports at fixed capacity do not raise the share of crimes solved", {
    measure: "solved_share_first_year",
    with: { reporting_help: 50, detectives: 100 },
    against: { reporting_help: 0, detectives: 100 },
  }),
  limit("community policing whose effect is zero changes nothing", {
    measure: "crimes",
    with: { community_policing: 100, community_effect: 0 },
    against: { community_policing: 0, community_effect: 0 },
  }),
  limit("twice the people are twice the crimes", {
    measure: "crimes",
    with: { people: 2_000_000 },
    against: { people: 1_000_000 },
    times: 2,
  }),
  reproduction("about one percent of crimes, the product of reporting and solving by the victims' account", {
    of: "first(reporting * reports_solved)",
    fact: "mexico-crimes-reported-and-solved",
    within: 0.5,
    place: "mexico",
    whose: { solved_at_start: "mexico-reports-solved-inegi" },
  }),
  reproduction("and by what the documents leave for solving", {
    of: "first(reporting * reports_solved)",
    fact: "mexico-crimes-reported-and-solved",
    within: 0.5,
    place: "mexico",
    whose: { solved_at_start: "mexico-reports-solved-implied" },
  }),
  reproduction("half as many private guards again as police", {
    of: "first(guards / police) - 1",
    fact: "guards-over-police-lac",
    within: 0.5,
    miss: { gives: 45.65004797930872, because: "The text says almost 50 percent; its own counts give 45.7." },
  }),
];
