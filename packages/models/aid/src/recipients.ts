import { flow, type LabModel, stock } from "@palanca/model-kit";

/** Who gets it: vetting as a screen (Bayes), units put right, diversion, what aid adds to the recipient's own spending, and prices. */
export const recipients: LabModel["relationships"] = {
  delivered_in_all: flow("sum(delivered, account)", "USD / year", { label: "Delivered a year" }),
  delivered_by_pillar: flow("delivered_in_all * pillar_share", "USD / year", {
    label: "Delivered a year, by pillar",
    over: ["pillar"],
  }),
  security_delivered: flow("sum(delivered * (1 - is_economic), account)", "USD / year", {
    label: "Delivered a year through the security accounts",
  }),
  to_forces: flow(
    "sum(appropriated * (is_incle * incle_for_forces + is_section_333 + is_fmf + is_imet), account)",
    "USD / year",
    { label: "Appropriated for police, soldiers and migration officers" },
  ),
  forces_delivered: flow(
    "sum(delivered * (is_incle * incle_for_forces + is_section_333 + is_fmf + is_imet), account)",
    "USD / year",
    { label: "Delivered to police, soldiers and migration officers" },
  ),

  abusive: stock({
    label: "Units with gross violations",
    unit: "percent",
    start: "abusive_at_start",
    change: "-abusive * unit_vetting * abuse_detection * remediation / remedy_time",
    bounds: [0, 100],
  }),
  corrupt: stock({
    label: "Units that work with crime",
    unit: "percent",
    start: "corrupt_at_start",
    change: "-corrupt * corruption_vetting * corruption_detection * remediation / remedy_time",
    bounds: [0, 100],
  }),
  // What a barred unit would have had goes to the units that pass.
  abusive_passed: flow("abusive * (1 - unit_vetting * abuse_detection)", "1"),
  abusive_money: flow(
    "abusive_passed / (abusive_passed + (1 - abusive) * (1 - unit_vetting * false_positives))",
    "percent",
    { label: "Part of the forces' money that reaches abusive units", bounds: [0, 100] },
  ),
  corrupt_passed: flow("corrupt * (1 - corruption_vetting * corruption_detection)", "1"),
  corrupt_money: flow(
    "corrupt_passed / (corrupt_passed + (1 - corrupt) * (1 - corruption_vetting * false_positives))",
    "percent",
    { label: "Part of the forces' money that reaches corrupt units", bounds: [0, 100] },
  ),
  barred_clean: flow("(1 - abusive) * unit_vetting * false_positives", "percent", {
    label: "Clean units barred by mistake",
  }),
  to_abusive: flow("forces_delivered * abusive_money", "USD / year", { label: "Reaching abusive units a year" }),
  to_corrupt: flow("forces_delivered * corrupt_money", "USD / year", { label: "Reaching corrupt units a year" }),
  diverted: flow("to_corrupt * diversion", "USD / year", { label: "Gone astray a year" }),
  useful: flow("delivered_in_all - diverted", "USD / year", { label: "Delivered and not gone astray" }),

  own_spending: flow("init(standing_envelope) * own_over_aid * (1 + own_change)", "USD / year", {
    label: "Recipient's own security spending",
  }),
  added: flow("useful - fungibility * delivered_in_all", "USD / year", {
    label: "What aid adds to spending on its target",
  }),
  aid_share: flow("envelope / (envelope + own_spending)", "percent", {
    label: "Assistance as a share of the recipient's security budget",
  }),
  from_others: flow("sum(withheld_now, account) * substitution", "USD / year", {
    label: "What other suppliers put in the place of withheld money",
  }),
  years_to_merida: flow("merida_spent / init(standing_envelope)", "year", {
    label: "Years of the standing envelope that make up the Mérida Initiative",
  }),
  prices: flow("dollar_of_2015 * exp(price_growth * elapsed)", "USD / USD@2015", { label: "Prices, 2015 = 1" }),
  delivered_real: flow("delivered_in_all / prices", "USD@2015 / year", { label: "Delivered a year, dollars of 2015" }),
};
