import { always, backTest, direction, limit, reproduction } from "@palanca/model-kit/checks";

/** A place beside Honduras, from every third year of the UNODC's count on. */
const counted = (name: string, place: string, last = 2019) =>
  backTest(`${name} 2000 to ${last}, from every third year on`, {
    of: "path_rate",
    start: "path_rate",
    facts: Object.fromEntries(
      Array.from({ length: last - 1999 }, (_, i) => [2000 + i, "homicide-rate-unodc"] as const),
    ),
    origins: [2002, 2005, 2008, 2011],
    place,
  });

export const checks = [
  always("the rate never falls below zero", "rate >= 0"),
  always("young men are killed more often than others", "young_men_rate >= rate"),
  always("victims above the threshold are among the victims", "victims_above_epidemic <= victims"),
  direction("a larger yearly fall leaves fewer victims", { raise: "yearly_reduction", lowers: "victims" }),
  direction("a promised fall never leaves a higher rate", { raise: "yearly_reduction", lowers: "rate_at_end" }),
  direction("soldiers lower the count at first", { raise: "deployment", lowers: "victims" }),
  direction("a reformed police lowers the rate", { raise: "police_reform", lowers: "rate_at_end" }),
  direction("removing leaders raises the count", { raise: "leaders_removed", raises: "victims" }),
  direction("prevention lowers the rate", { raise: "prevention_reach", lowers: "rate_at_end" }),
  direction("a truce lowers the count while it holds", { raise: "pact", lowers: "victims" }),
  direction("a truce saves lives", { raise: "pact", raises: "lives_saved" }),
  direction("a worse trend leaves a higher rate", { raise: "underlying_trend", raises: "rate_at_end" }),
  limit("twice the people are twice the victims", {
    measure: "victims",
    with: { people: 2_000_000 },
    against: { people: 1_000_000 },
    times: 2,
  }),
  limit("soldiers, reform, prevention and a truce of nothing change nothing", {
    measure: "victims",
    with: { deployment: 0, police_reform: 0, prevention_reach: 0, pact: 0, leaders_removed: 0 },
    against: {
      deployment: 0,
      police_reform: 0,
      prevention_reach: 0,
      pact: 0,
      leaders_removed: 0,
      deployment_effect: 0,
      reform_effect: 0,
      prevention_effect: 0,
      pact_effect: 0,
      fragmentation_effect: 0,
    },
  }),
  backTest("Honduras 2007 to 2015 (the last of July), from each year on", {
    of: "path_rate",
    start: "path_rate",
    facts: {
      ...Object.fromEntries(
        [2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014].map((year) => [year, `honduras-homicide-${year}`]),
      ),
      2015: "honduras-homicide-2015-07",
    },
    origins: [2008, 2009, 2010, 2011, 2012, 2013, 2014],
    place: "honduras",
  }),
  counted("El Salvador", "el-salvador"),
  counted("Guatemala", "guatemala", 2014),
  counted("Mexico", "mexico"),
  counted("Colombia", "colombia"),
  reproduction("the fall from the peak of 2011 that the text calls 25 percent, to July 2015", {
    of: "1 - first(path_rate) / peak",
    figures: { peak: "honduras-homicide-2011" },
    fact: "honduras-homicide-fall-from-peak",
    within: 0.5,
    place: "honduras",
    whose: { path_rate_start: "honduras-homicide-2015-07" },
  }),
  reproduction("the same fall to 2014, the last whole year", {
    of: "1 - first(path_rate) / peak",
    figures: { peak: "honduras-homicide-2011" },
    fact: "honduras-homicide-fall-from-peak",
    within: 0.5,
    place: "honduras",
    whose: { path_rate_start: "honduras-homicide-2014" },
    miss: {
      gives: 22.453703703703713,
      because: "The series falls by 22 percent to 2014; 25 needs the first months of 2015.",
    },
  }),
  reproduction("men of 15 to 29 are killed at 89.7 where everybody is at 23", {
    of: "first(young_men_rate)",
    fact: "young-men-homicide-lac",
    within: 0.05,
    place: "latin-america-and-caribbean",
    whose: { path_rate_start: "lac-homicide-2012" },
  }),
  reproduction("that is nearly five times the world's", {
    of: "first(young_men_rate) / world",
    figures: { world: "young-men-homicide-world" },
    fact: "young-men-homicide-multiple",
    within: 0.5,
    place: "latin-america-and-caribbean",
    whose: { path_rate_start: "lac-homicide-2012" },
  }),
  reproduction("El Salvador's 3,942 dead of 2014 over its people", {
    of: "first(dead / people)",
    figures: { dead: "el-salvador-murders-2014" },
    fact: "el-salvador-homicide-2014-mora",
    within: 5,
    place: "el-salvador",
  }),
  reproduction("El Salvador's 4,246 dead of eight months, carried on over the year", {
    of: "first(dead * 3 / 2 / people) / step_length",
    figures: { dead: "el-salvador-murders-2015-eight-months" },
    fact: "el-salvador-homicide-2015-malinowski-blaha",
    within: 5,
    place: "el-salvador",
    miss: {
      gives: 100.89540114040793,
      because: "The text says above 90, and the count makes a hundred: the bound holds, and the path is steeper still.",
    },
  }),
  reproduction("half of Mexico's 164,000 murders of 2007 to 2014 against the dead laid to organised crime", {
    of: "first(murders * part)",
    figures: { murders: "mexico-murders-2007-2014-felbab-brown", part: "mexico-organised-crime-share-of-murders" },
    fact: "mexico-drug-war-deaths-felbab-brown",
    within: 10_000,
    place: "mexico",
  }),
  reproduction("ten percent a year for five years compounds to 41 percent, not 50", {
    of: "1 - at(path_rate, 2020) / first(path_rate)",
    fact: "honduras-promise-compound",
    within: 0.0005,
    scenario: "promise",
    place: "honduras",
  }),
];
