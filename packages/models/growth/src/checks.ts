import { always, backTest, direction, limit, reproduction } from "@palanca/model-kit/checks";

/** GDP per head of a place, from years five apart on, before the pandemic. */
const perHead = (name: string, place: string) =>
  backTest(`GDP per head of ${name} 2000 to 2019, from 2004, 2009 and 2014 on`, {
    of: "gdp_per_head_ppp",
    start: "ppp_first_year",
    facts: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [2000 + i, "gdp-per-head-ppp"] as const)),
    origins: [2004, 2009, 2014],
    place,
  });

export const checks = [
  always(
    "a tenth less violence never brings more than the documented bound",
    "full_gain <= max(0, gain_of_a_tenth * tenths_less) + gain_of_a_tenth / 1000000000",
  ),
  always(
    "neither gain nor loss passes the largest that violence alone can bring or take",
    "full_gain <= most_gain and full_gain >= -most_gain",
  ),
  always(
    "growth is what capital, labour and productivity bring, and the channels are the whole gain",
    "abs(from_capital + from_labour + productivity_growth - output_growth) <= depreciation / 1000000000 and abs(investment_channel + other_channels - violence_growth) <= depreciation / 1000000000",
  ),
  always(
    "oil and mining are not deterred",
    "abs(investment_extractive - investment_share * extractive_part) <= investment_share / 1000000000",
  ),
  direction("a fall in violence raises output per head", { raise: "violence_fall", raises: "gdp_per_head_at_end" }),
  direction("a fall in violence raises what a programme may cost", {
    raise: "violence_fall",
    raises: "break_even_cost",
  }),
  direction("a fall in violence raises investment where it was deterred", {
    raise: "violence_fall",
    raises: "deterred_investment_at_end",
  }),
  direction("roads and grids raise output per head", { raise: "infrastructure", raises: "gdp_per_head_at_end" }),
  direction("commodity demand raises growth", { raise: "commodity_demand", raises: "growth_per_head" }),
  limit("where a tenth brings nothing, less violence brings nothing", {
    measure: "gdp_per_head_at_end",
    with: { gain_of_a_tenth: 0, violence_fall: 50 },
    against: { gain_of_a_tenth: 0, violence_fall: 0 },
  }),
  limit("twice the GDP at the start is twice the gain", {
    measure: "gdp_gained",
    with: { gdp_first_year: 2_000_000 },
    against: { gdp_first_year: 1_000_000 },
    times: 2,
  }),
  reproduction("the IMF's gain is the parameter it is taken for", {
    of: "first(gain_of_a_tenth)",
    fact: "growth-gain-imf-tenth",
    within: 0.005,
    place: "honduras",
    whose: { gain_of_a_tenth: "growth-gain-imf-tenth" },
  }),
  reproduction("the region's growth below one percent in 2015", {
    of: "at(output_growth, 2016)",
    fact: "lac-growth-2015",
    within: 0.5,
    place: "latin-america-and-caribbean",
    miss: {
      gives: 2.4130343563941743,
      because: "The model's trend is that of longer years; the fall of commodity demand is a range beside it.",
    },
  }),
  always("output per head stays above zero", "volume > 0"),
  direction("schooling raises output per head", { raise: "secondary_completion", raises: "gdp_per_head_at_end" }),
  direction("access to finance raises output per head", { raise: "access_to_finance", raises: "gdp_per_head_at_end" }),
  direction("cheaper energy raises output per head", { raise: "energy_cost_fall", raises: "gdp_per_head_at_end" }),
  direction("a higher trend raises growth", { raise: "trend_growth", raises: "growth_per_head" }),
  reproduction("the World Bank's gain is the parameter it is taken for", {
    of: "first(gain_of_a_tenth)",
    fact: "growth-gain-world-bank",
    within: 0.05,
    place: "honduras",
    whose: { gain_of_a_tenth: "growth-gain-world-bank" },
  }),
  perHead("Honduras", "honduras"),
  perHead("Guatemala", "guatemala"),
  perHead("El Salvador", "el-salvador"),
  perHead("Mexico", "mexico"),
];
