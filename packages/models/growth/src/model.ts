import { defineModel, fact, flow, stock } from "@palanca/model-kit";
import { capitalRelationships, growthAccounting } from "./growth-accounting.js";
import { levers } from "./levers.js";
import { measures } from "./measures.js";
import { uncertainties } from "./uncertainties.js";

/** The peace dividend: how much growth less violence buys, and how soon. */
export const growth = defineModel({
  id: "growth",
  title: "The peace dividend",
  question: "How much growth does less violence buy, and how soon?",
  time: { from: 2015, to: 2030, step: "1 year" },

  levers,
  uncertainties,
  takes: {
    homicide_rate: {
      label: "Homicide rate",
      unit: "homicide / (100000 person year)",
      concept: "homicide-rate",
      value: fact("homicide-rate-unodc", "lac-homicide-2012"),
      path: true,
    },
  },

  relationships: {
    // In tenths: how many times violence has fallen by a tenth since the first year. Negative when it has risen.
    violence: flow("homicide_rate * (1 - violence_fall)", "homicide / (100000 person year)", {
      label: "Homicide rate",
    }),
    first_violence: flow("init(homicide_rate)", "homicide / (100000 person year)"),
    tenths_less: flow("log(first_violence / violence) / log(1 / (1 - a_tenth))", "1", {
      label: "Tenths by which violence fell",
    }),
    unbounded_gain: flow("gain_of_a_tenth * tenths_less", "percentage_point / year"),
    // Saturates both ways: no path passes the documented bound, and more violence takes no more away than peace can bring.
    full_gain: flow(
      "unbounded_gain > 0 ? most_gain * (1 - exp(-unbounded_gain / most_gain)) : -most_gain * (1 - exp(unbounded_gain / most_gain))",
      "percentage_point / year",
    ),
    gain_now: flow("smth1(full_gain, response_time, 0)", "percentage_point / year", {
      label: "Gain in growth once investors trust it",
    }),
    violence_growth: flow(
      "lasting_part * gain_now + (1 - lasting_part) * (gain_now - smth1(gain_now, adjustment_time, 0))",
      "percentage_point / year",
      {
        label: "Growth per head from less violence",
      },
    ),
    schooling_growth: flow(
      "schooling_effect * smth3(secondary_completion - completion_at_start, schooling_lag, 0)",
      "percentage_point / year",
    ),
    finance_growth: flow("finance_effect * access_to_finance", "percentage_point / year"),
    energy_growth: flow("energy_effect * energy_cost_fall", "percentage_point / year"),
    infrastructure_growth: flow(
      "infrastructure_return * smth1(infrastructure, infrastructure_lag, 0)",
      "percentage_point / year",
    ),
    growth_per_head: flow(
      "trend_growth + commodity_demand + violence_growth + schooling_growth + finance_growth + energy_growth + infrastructure_growth",
      "percent / year",
      {
        label: "Growth of GDP per head",
      },
    ),
    volume: stock({
      label: "GDP per head, first year = 1",
      unit: "1",
      start: "1",
      change: "volume * growth_per_head",
      bounds: [0, 100],
    }),
    volume_without: stock({
      label: "GDP per head without less violence, first year = 1",
      unit: "1",
      start: "1",
      change: "volume_without * (growth_per_head - violence_growth)",
      bounds: [0, 100],
    }),
    prices: flow("exp(price_growth * elapsed)", "1"),
    gdp_per_head: flow("gdp_first_year / init(people) * volume", "USD / (person year)", {
      label: "GDP per head at prices of the first year",
    }),
    gdp_per_head_ppp: flow("ppp_first_year * volume", "PPP@2017 / (person year)", {
      label: "GDP per head at purchasing power of 2017",
    }),
    gdp: flow("gdp_per_head * people * prices", "USD / year", { label: "GDP" }),
    gained: flow("gdp_first_year / init(people) * (volume - volume_without) * people", "USD / year", {
      label: "GDP gained by less violence, at prices of the first year",
    }),
    discount: flow("exp(-discount_rate * elapsed)", "1"),
    ...capitalRelationships,
    ...growthAccounting,
    other_channels: flow("-investment_channel + violence_growth", "percent / year", {
      label: "Growth from less violence by labour, productivity, savings and the rest",
    }),
  },

  measures,

  gives: { gdp: "gdp", "growth-per-head": "growth_per_head" },
  doubts: ["The World Bank's slope for peace, an upper bound, lies far above the IMF's."],
  encodes: [
    "bustillo-insecurity-moves-growth",
    "bustillo-insecurity-moves-investment",
    "bustillo-insecurity-moves-foreign-direct-investment",
    "bustillo-insecurity-moves-productivity",
    "bustillo-insecurity-moves-labour-participation",
    "bustillo-insecurity-moves-savings",
    "hernandez-credit-raises-growth",
    "hernandez-infrastructure-raises-growth",
    "hernandez-energy-cost-lowers-competitiveness",
    "mora-commodity-fall-hurts-exporters",
    "mora-cheap-oil-helps-importers",
  ],
});
