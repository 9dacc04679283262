import { fact, flow, type LabModel, stock } from "@palanca/model-kit";

const account = { over: ["account"] };
const pillar = { over: ["pillar"] };

/** How large the envelope is, and how it is cut by account and by pillar of the Mérida Initiative. */
export const shares: LabModel["relationships"] = {
  standing_envelope: stock({
    label: "Standing envelope",
    unit: "USD / year",
    start: fact(
      "mexico-us-aid-package-2021-wola",
      "colombia-forces-us-aid-2021-isacson",
      "us-central-america-aid-request-a-year",
      "regional-aid-2014-worked-out",
    ),
    change: "standing_envelope * budget_trend",
    bounds: [0, 1e12],
  }),
  envelope: flow("standing_envelope * (1 + envelope_change)", "USD / year", { label: "Appropriated a year" }),
  requested: flow("envelope / enacted", "USD / year", { label: "Requested a year" }),

  every_account: flow("1", "1", account),
  is_incle: flow("every_account - shift(every_account, account)", "1", account),
  is_section_333: flow("shift(is_incle, account)", "1", account),
  is_fmf: flow("shift(is_section_333, account)", "1", account),
  is_imet: flow("shift(is_fmf, account)", "1", account),
  is_economic: flow("shift(is_imet, account)", "1", account),
  account_rest: flow("1 - incle_share - section_333_share", "1"),
  account_share: flow(
    "incle_share * is_incle + section_333_share * is_section_333 + account_rest * (fmf_of_rest * is_fmf + imet_of_rest * is_imet + (1 - fmf_of_rest - imet_of_rest) * is_economic)",
    "1",
    account,
  ),
  appropriated: flow("envelope * account_share", "USD / year", { label: "Appropriated by account", over: ["account"] }),

  every_pillar: flow("1", "1", pillar),
  is_crime: flow("every_pillar - shift(every_pillar, pillar)", "1", pillar),
  is_law: flow("shift(is_crime, pillar)", "1", pillar),
  is_border: flow("shift(is_law, pillar)", "1", pillar),
  is_community: flow("shift(is_border, pillar)", "1", pillar),
  pillar_share: flow(
    "(1 - law_share - border_share - community_share) * is_crime + law_share * is_law + border_share * is_border + community_share * is_community",
    "1",
    pillar,
  ),
  moved_to_communities: flow("community_share - standing_community_share", "percentage_point", {
    label: "Part of the envelope moved to communities",
  }),

  aid_2014: flow("aid_2012 * (1 - fall_2013) * (1 - fall_2014)", "USD / year", { label: "Regional aid in 2014" }),
  past_fall: flow("(aid_2008 - aid_2014) / aid_2008", "percent", { label: "Fall of regional aid from 2008 to 2014" }),
};
