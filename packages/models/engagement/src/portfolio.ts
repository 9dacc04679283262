import { flow, type LabModel, stock } from "@palanca/model-kit";

const over = ["instrument"];

/**
 * A portfolio under a budget: real spending on each instrument over the standing one, raised to its returns (below one), is its strength; the index is
 * their weighted mean, one for the standing portfolio in dollars of 2015. Influence is a contest (Tullock 1980) and remains an assumption.
 */
export const portfolio: LabModel["relationships"] = {
  every_instrument: flow("1", "1", { over }),
  is_diplomacy: flow("every_instrument - shift(every_instrument, instrument)", "1", { over }),
  is_information: flow("shift(is_diplomacy, instrument)", "1", { over }),
  is_military: flow("shift(is_information, instrument)", "1", { over }),
  is_economic: flow("shift(is_military, instrument)", "1", { over }),
  // What three shares leave is diplomacy; where they leave too little all are scaled to the budget.
  three_shares: flow("information_share + military_share + economic_share", "1"),
  least_diplomacy: flow("1 - standing_information - standing_military - standing_economic", "1"),
  diplomacy_share: flow("max(1 - three_shares, least_diplomacy / 2 ^ 4)", "1"),
  share: flow(
    "(diplomacy_share * is_diplomacy + information_share * is_information + military_share * is_military + economic_share * is_economic) / (diplomacy_share + three_shares)",
    "1",
    { label: "Share of the budget by instrument", over },
  ),
  standing_share: flow(
    "least_diplomacy * is_diplomacy + standing_information * is_information + standing_military * is_military + standing_economic * is_economic",
    "1",
    { over },
  ),
  price_level: flow("prices_of_year / init(prices_of_year) * exp(price_growth * max(0, time - prices_until))", "1", {
    label: "Prices, 2015 = 1",
  }),
  spending: flow("budget * (1 + budget_change) * share", "USD / year", { label: "Spending by instrument", over }),
  real_spending: flow("spending / price_level", "USD / year", {
    label: "Spending by instrument at prices of 2015",
    over,
  }),
  returns: flow(
    "diplomacy_returns * is_diplomacy + information_returns * is_information + military_returns * is_military + economic_returns * is_economic",
    "1",
    { over },
  ),
  weights: flow(
    "(diplomacy_weight * is_diplomacy + information_weight * is_information + military_weight * is_military + economic_weight * is_economic) / (diplomacy_weight + information_weight + military_weight + economic_weight)",
    "1",
    { label: "Weight by instrument", over },
  ),
  users: flow("users_at_start * (users_later / users_at_start) ^ (min(elapsed, users_span) / users_span)", "person", {
    label: "Users of social media",
  }),
  reach: flow("1 + is_information * ((users / users_at_start) ^ reach_returns - 1)", "1", { over }),
  strength: flow("reach * (real_spending / (budget * standing_share)) ^ returns", "1", {
    label: "Strength by instrument, standing = 1",
    over,
  }),
  aim: flow("sum(weights * strength, instrument)", "1"),
  index: stock({
    label: "Index of engagement, standing = 1",
    unit: "1",
    start: "1",
    change: "(aim - index) / response_time",
    bounds: [0, 100],
  }),
  plain_aim: flow("mean(strength, instrument)", "1", { label: "Index under equal weights" }),
  weight_reach: flow("max(strength, instrument) - min(strength, instrument)", "1", {
    label: "How far weights alone can move the index",
  }),
  rival: stock({
    label: "What rivals put in, over the standing engagement of the United States",
    unit: "1",
    start: "rival_at_start",
    change: "rival * rival_growth",
    bounds: [0, 1000],
  }),
  influence: flow("index ^ contest / (index ^ contest + rival ^ contest)", "percent", {
    label: "Share of influence, an assumption",
    bounds: [0, 100],
  }),
};
