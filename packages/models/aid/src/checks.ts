import { always, backTest, direction, limit, reproduction } from "@palanca/model-kit/checks";

const total = "sum(appropriated_so_far, account)";

export const checks = [
  always(
    "what was appropriated is disbursed, unspent, withheld or expired, to a billionth, account by account",
    `sum(abs(appropriated_so_far - disbursed_so_far - unspent - withheld - expired_so_far), account) <= ${total} / 1000000000`,
  ),
  always(
    "what was disbursed is delivered or on its way",
    `sum(abs(disbursed_so_far - delivered_so_far - in_delivery), account) <= ${total} / 1000000000`,
  ),
  always(
    "shares of accounts and of pillars add up to one",
    "abs(sum(account_share, account) - 1) + abs(sum(pillar_share, pillar) - 1) <= 1 / 2 ^ 40",
  ),
  always("no share of a pillar is negative", "min(pillar_share, pillar) >= -1 / 2 ^ 40"),
  always(
    "no open or withheld money is negative",
    "min(min(unobligated, age), account) >= 0 and min(withheld, account) >= 0",
  ),
  always(
    "what reaches tainted units is among what reaches forces",
    "to_corrupt <= forces_delivered and to_abusive <= forces_delivered",
  ),
  always("what is requested is never less than what is appropriated", "requested >= envelope"),
  direction("conditions met later leave less delivered", { raise: "release_year", lowers: "delivered_total" }),
  direction("withholding lowers what is disbursed", { raise: "withheld_share", lowers: "disbursed_total" }),
  direction("withholding opens the door to other suppliers", { raise: "withheld_share", raises: "from_others_total" }),
  direction("vetting for abuses takes money from abusive units", { raise: "unit_vetting", lowers: "to_abusive_total" }),
  direction("vetting bars clean units too", { raise: "unit_vetting", raises: "barred_clean" }),
  direction("vetting for corruption takes money from corrupt units", {
    raise: "corruption_vetting",
    lowers: "to_corrupt_total",
  }),
  direction("vetting for corruption leaves less astray", { raise: "corruption_vetting", lowers: "diverted_total" }),
  direction("putting units right leaves fewer tainted", { raise: "remediation", lowers: "to_abusive_total" }),
  direction("slower payment delivers less within the horizon", {
    raise: "disbursement_time",
    lowers: "delivered_total",
  }),
  direction("fungible aid adds less on its target", { raise: "fungibility", lowers: "added_total" }),
  direction("a larger own budget makes assistance a smaller share", { raise: "own_change", lowers: "aid_share" }),
  limit("vetting for abuses says nothing of corruption", {
    measure: "to_corrupt_total",
    with: { unit_vetting: 0 },
    against: { unit_vetting: 100 },
  }),
  limit("withholding nothing, conditions do not matter", {
    measure: "delivered_total",
    with: { withheld_share: 0, release_year: 2015 },
    against: { withheld_share: 0, release_year: 2031 },
  }),
  limit("twice the envelope delivers twice as much", {
    measure: "delivered_total",
    with: { envelope_change: 100 },
    against: { envelope_change: 0 },
    times: 2,
  }),
  limit("a tenth of the envelope delivers a tenth", {
    measure: "delivered_total",
    with: { envelope_change: -90 },
    against: { envelope_change: 0 },
    times: 0.1,
  }),
  reproduction("INCLE for Mexico in 2021", {
    of: "first(appropriated[incle])",
    fact: "mexico-incle-appropriation-2021",
    within: 500_000,
  }),
  reproduction("Section 333 for Mexico", {
    of: "first(appropriated[section_333])",
    fact: "mexico-section-333-aid-2019",
    within: 50_000,
  }),
  reproduction("what no document lays to an account", {
    of: "first(appropriated[economic])",
    fact: "mexico-aid-unattributed-2021",
    within: 50_000,
  }),
  reproduction("Mexico's forces get more than 100 million", {
    of: "first(to_forces)",
    fact: "mexico-security-forces-aid-2021-wola",
    within: 500_000,
    miss: {
      gives: 96966500,
      because:
        "A third to a half of INCLE with Section 333 is 88.6 to 105.3 million: the printed bound holds in the upper part of the document's own range only.",
    },
  }),
  reproduction("what withholding 15 percent of INCLE holds back", {
    of: "first(sum(withheld_now, account))",
    fact: "mexico-incle-withheld-2021",
    within: 50_000,
  }),
  reproduction("communities from a third to a half move a sixth of the envelope", {
    of: "last(moved_to_communities)",
    fact: "merida-community-share-moved",
    within: 0.05,
    scenario: "communities",
  }),
  reproduction("the fall of regional aid from 2008 to 2012", {
    of: "first((aid_2008 - aid_2012) / aid_2008)",
    fact: "regional-aid-fall-2008-2012-farah-reyes",
    within: 0.5,
    miss: { gives: 14.2857143, because: "The printed endpoints give 14.3 percent; the text says 13." },
  }),
  reproduction("regional aid in 2013, after a fall of nine percent", {
    of: "first(aid_2012 * (1 - fall_2013))",
    fact: "regional-aid-2013-worked-out",
    within: 50_000_000,
  }),
  reproduction("Colombia's forces in 2021", {
    of: "first(envelope)",
    fact: "colombia-forces-us-aid-2021-isacson",
    within: 5_000_000,
    place: "colombia",
  }),
  reproduction("the billion asked for Central America, a year", {
    of: "first(envelope)",
    fact: "us-central-america-aid-request-a-year",
    within: 5_000_000,
    place: "central-america",
  }),
  reproduction("regional aid in 2014", {
    of: "first(aid_2014)",
    fact: "regional-aid-2014-worked-out",
    within: 50_000_000,
  }),
  reproduction("the United States' share of Colombia's defence budget", {
    of: "first(aid_share)",
    fact: "colombia-us-share-of-defence",
    within: 0.5,
    place: "colombia",
  }),
  backTest("Regional aid 2008 to 2014, from each year on", {
    of: "standing_envelope",
    start: "standing_envelope",
    facts: {
      2008: "regional-aid-2008-farah-reyes",
      2012: "regional-aid-2012-farah-reyes",
      2013: "regional-aid-2013-worked-out",
      2014: "regional-aid-2014-worked-out",
    },
    origins: [2008, 2012, 2013],
    place: "latin-america-and-caribbean",
  }),
  backTest("Aid to Mexico's forces, from 2010 to 2021", {
    of: "standing_envelope",
    start: "standing_envelope",
    facts: { 2010: "mexico-forces-us-aid-2010-isacson", 2021: "mexico-security-forces-aid-2021-wola" },
    origins: [2010],
    place: "mexico",
  }),
  backTest("Military financing (FMF) of the region, 2011 = 100, to 2015", {
    of: "standing_envelope / init(standing_envelope)",
    facts: { 2011: 100, 2015: "latin-america-fmf-left" },
    origins: [2011],
    place: "latin-america-and-caribbean",
  }),
];
