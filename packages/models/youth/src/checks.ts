import { always, backTest, direction, limit, reproduction } from "@palanca/model-kit/checks";

const region = "latin-america-and-caribbean";
const because =
  "The region of today's projections counts the Caribbean and the year 2015; thirty million at 22 percent of 2012 imply some 136 million of 15 to 29, a sixth below the UN's count of the wider region.";

/** Cohorts grow older here without deaths and journeys, so that the count shows what those take. No series of the idle is at hand. */
const youngPeople = (name: string, place: string) =>
  backTest(`People of 15 to 29 in ${name}, from 2015 to 2020`, {
    of: "young_people",
    facts: { 2010: "people-15-to-29", 2015: "people-15-to-29", 2020: "people-15-to-29" },
    origins: [2015],
    place,
  });

export const checks = [
  always(
    "nobody is fewer than zero, and nobody is lost between school, work, neither and gangs",
    "min(min(min(in_school, age), min(neither, age)), min(min(at_work, age), members)) >= 0 and abs(sum(school_after + neither_after + work_after, age) + recruited * step_length - sum(people_of, age)) <= sum(people_of, age) / 1000000000",
  ),
  always(
    "the four groups are all of those in neither, and no more are averted than are kept away",
    "abs(in_care_work + seeking_work + with_disability + hard_core - neet) <= neet / 1000000000 and averted <= kept_away",
  ),
  direction("a wider reach averts more", { raise: "programme_reach", raises: "recruits_averted" }),
  direction("a hand-over to training averts more", { raise: "hand_over", raises: "recruits_averted" }),
  direction("more training leaves fewer idle", { raise: "training", lowers: "neet_at_end" }),
  direction("more replacement averts less", { raise: "replacing", lowers: "averted_share" }),
  direction("faster decay averts less", { raise: "programme_decay", lowers: "recruits_averted" }),
  direction("deadweight leaves more idle", { raise: "deadweight", raises: "neet_at_end" }),
  direction("a larger start of the idle stays larger", { raise: "neet_at_start", raises: "neet_at_end" }),
  limit("a programme that reaches nobody averts nobody", {
    measure: "recruits_averted",
    with: { programme_reach: 0 },
    against: { programme_reach: 0, programme_effect: 0 },
  }),
  limit(
    "a programme that ends three years before recruiting starts and wears off at once averts nobody, whatever its reach",
    {
      measure: "recruits_averted",
      with: { programme_from: 5, programme_to: 10, programme_reach: 100, programme_decay: 100, hand_over: 0 },
      against: { programme_from: 5, programme_to: 10, programme_reach: 0, programme_decay: 100, hand_over: 0 },
    },
  ),
  limit("twice the people are twice the idle", {
    measure: "neet_at_end",
    with: { people_at_start: 2000, turning_five: 2000 },
    against: { people_at_start: 1000, turning_five: 1000 },
    times: 2,
  }),
  reproduction("the share in neither is the one stated", {
    of: "first(neet_share)",
    fact: "latin-america-neet-share",
    within: 0.5,
    place: region,
  }),
  reproduction("the Northern Triangle's share in neither is the one stated", {
    of: "first(neet_share)",
    fact: "northern-triangle-nini",
    within: 0.5,
    place: "northern-triangle",
  }),
  reproduction("the young people that thirty million at 22 percent imply", {
    of: "first(young_people)",
    fact: "latin-america-young-people-implied",
    within: 5_000_000,
    place: region,
    miss: { gives: 160_844_070, because },
  }),
  ...(
    [
      ["in_care_work", "latin-america-neet-care", 19462132.47],
      ["seeking_work", "latin-america-neet-seeking", 8846423.85],
      ["with_disability", "latin-america-neet-disability", 1769284.77],
      ["hard_core", "latin-america-neet-hard-core", 5307854.31],
    ] as const
  ).map(([of, fact, gives]) =>
    reproduction(`${of.replaceAll("_", " ")}: the share of thirty million`, {
      of: `first(${of})`,
      fact,
      within: 50_000,
      place: region,
      miss: { gives, because },
    }),
  ),
  ...(
    [
      ["in_care_work", "neet-domestic-work-share"],
      ["seeking_work", "neet-unemployed-share"],
      ["with_disability", "neet-disability-share"],
      ["hard_core", "neet-hard-core-share"],
    ] as const
  ).map(([of, fact]) =>
    reproduction(`${of.replaceAll("_", " ")}: its part of those in neither`, {
      of: `first(${of} / neet)`,
      fact,
      within: 0.5,
      place: region,
    }),
  ),
  youngPeople("Honduras", "honduras"),
  youngPeople("Guatemala", "guatemala"),
  youngPeople("the region", "latin-america-and-caribbean"),
];
