import { always, direction, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always("the rate never falls below zero", "rate >= 0"),
  always("young men are killed more often than others", "young_men_rate >= rate"),
  always("victims above the threshold are among the victims", "victims_above_epidemic <= victims"),
  direction("a larger yearly fall leaves fewer victims", { raise: "yearly_reduction", lowers: "victims" }),
  direction("soldiers lower the count at first", { raise: "deployment", lowers: "victims" }),
  direction("a reformed police lowers the rate", { raise: "police_reform", lowers: "rate_at_end" }),
  direction("removing leaders raises the count", { raise: "leaders_removed", raises: "victims" }),
  direction("prevention lowers the rate", { raise: "prevention_reach", lowers: "rate_at_end" }),
  direction("a truce lowers the count while it holds", { raise: "pact", lowers: "victims" }),
  direction("a worse trend leaves a higher rate", { raise: "underlying_trend", raises: "rate_at_end" }),
  reproduction("ten percent a year for five years compounds to 41 percent, not 50", {
    of: "1 - at(path_rate, 2020) / first(path_rate)",
    fact: "honduras-promise-compound",
    within: 0.0005,
    scenario: "promise",
    place: "honduras",
  }),
];
