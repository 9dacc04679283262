import { always, direction, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "a tenth less violence never brings more than the documented bound",
    "full_gain <= max(0, gain_of_a_tenth * tenths_less) + gain_of_a_tenth / 1000000000",
  ),
  always("the gain never passes the largest that peace alone can bring", "full_gain <= most_gain"),
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
];
