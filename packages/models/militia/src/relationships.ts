/** Municipalities in five states, with hazards of moving between them (a Markov chain in expectation). */
import { flow, type LabModel, stock } from "@palanca/model-kit";

const moves = "municipality / year";
const state = (label: string, start: string, change: string) =>
  stock({ label, unit: "municipality", start, change, bounds: [0, 10_000] });

export const relationships: LabModel["relationships"] = {
  threat: flow("exp(threat_elasticity * log(homicide_rate / init(homicide_rate)))", "1"),
  deal: flow("1 + deal_incentive * regularisation / whole_deal", "1"),

  // Contagion among neighbours, as a new practice spreads (Bass 1969).
  forming: flow(
    "max(0, unarmed - (1 - open_to_militias) * municipalities) * (1 - state_presence) * threat * deal * (onset + spread * with_militia / municipalities)",
    moves,
    { label: "Municipalities that form a militia" },
  ),
  rearming: flow("reforming * disarmed * (1 - state_presence) * threat", moves),

  // Four conditions shift the hazard of predation; neighbours that prey raise it.
  turning: flow(
    "predation * (1 - spontaneous_effect * spontaneous) * (1 - threat_effect * outside_threat) * (1 + rift_effect * rift) * (1 - control_effect * official_control) * (1 + neighbour_effect * predatory / municipalities)",
    "1 / year",
    { label: "Chance that a self-defence force turns to predation" },
  ),
  turning_regularised: flow("turning * (1 + cover_effect) * (1 - vetting_effect * vetting)", "1 / year"),
  turned: flow("turning * self_defence", moves),
  turned_regularised: flow("turning_regularised * regularised", moves),
  taken_in: flow("regularisation * self_defence", moves),
  disarmed_now: flow("disarming * self_defence", moves),
  broken_up: flow("force * predatory", moves),

  unarmed: state("Municipalities without a militia", "municipalities - first_cases", "-forming"),
  self_defence: state(
    "Municipalities with a self-defence force",
    "first_cases",
    "forming + rearming - turned - taken_in - disarmed_now",
  ),
  regularised: state("Municipalities with a rural corps", "0", "taken_in - turned_regularised"),
  predatory: state("Municipalities under a predatory militia", "0", "turned + turned_regularised - broken_up"),
  disarmed: state("Municipalities disarmed", "0", "disarmed_now + broken_up - rearming"),

  with_militia: flow("self_defence + regularised + predatory", "municipality", {
    label: "Municipalities with a militia",
  }),
  share_with_militia: flow("with_militia / municipalities", "percent", { label: "Share with a militia" }),
  members: flow("members_each * with_militia", "member", { label: "Members of militias" }),
  violence_change: flow(
    "predator_violence * predatory / municipalities - calm * (self_defence + regularised) / municipalities",
    "percent",
    { label: "Change of the homicide rate that militias bring" },
  ),
  violence: flow("homicide_rate * (1 + violence_change)", "homicide / (100000 person year)", {
    label: "Homicide rate with militias",
  }),
};
