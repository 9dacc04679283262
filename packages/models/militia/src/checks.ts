import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";

const leftAlone = {
  regularisation: 0,
  vetting: 0,
  official_control: 0,
  disarming: 0,
  force: 0,
  state_presence: 0,
};

export const checks = [
  always(
    "the five states sum to all municipalities",
    "abs(unarmed + self_defence + regularised + predatory + disarmed - municipalities) <= 1e-9 * municipalities",
  ),
  always(
    "no state holds fewer than none",
    "unarmed >= 0 and self_defence >= 0 and regularised >= 0 and predatory >= 0 and disarmed >= 0",
  ),
  always("a chance never falls below zero", "turning >= 0 and turning_regularised >= 0"),
  direction("official control restrains", {
    raise: "official_control",
    lowers: "chance_of_turning",
  }),
  direction("vetting restrains", { raise: "vetting", lowers: "chance_of_turning" }),
  direction("force leaves fewer predatory militias", { raise: "force", lowers: "predatory_at_end" }),
  direction("state presence leaves fewer militias", { raise: "state_presence", lowers: "formed" }),
  direction("a deal invites more militias", { raise: "deal_incentive", raises: "formed" }),
  direction("those that arise by themselves prey less", { raise: "spontaneous", lowers: "chance_of_turning" }),
  direction("an outside threat restrains", { raise: "outside_threat", lowers: "chance_of_turning" }),
  direction("a local quarrel brings predation", { raise: "rift", raises: "chance_of_turning" }),
  direction("a uniform without vetting brings predation", { raise: "cover_effect", raises: "chance_of_turning" }),
  limit("vetting changes nothing while nobody is taken in", {
    measure: "predatory_at_end",
    with: { ...leftAlone, vetting: 100 },
    against: leftAlone,
  }),
  limit("without first cases, onset or rearming there are no militias", {
    measure: "with_militia_at_end",
    with: { ...leftAlone, first_cases: 0, onset: 0 },
    against: { ...leftAlone, first_cases: 0, onset: 0 },
    times: 0,
  }),
  reproduction("47 of 113 municipalities at the end of 2013", {
    of: "at(share_with_militia, 2014)",
    fact: "michoacan-share-with-militias",
    within: 0.45,
    place: "michoacan",
  }),
  reproduction("up to 20,000 members then", {
    of: "at(members, 2014)",
    fact: "michoacan-militia-members",
    within: 500,
    place: "michoacan",
  }),
  reproduction("more than half of Guerrero's municipalities by the spring of 2014", {
    of: "at(share_with_militia, 2014)",
    fact: "guerrero-share-of-municipalities-with-militias",
    // Half of a tenth either way is how the kit reads "more than".
    within: 5,
    place: "guerrero",
  }),
];
