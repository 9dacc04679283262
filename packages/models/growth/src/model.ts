import { accounts, assumption, defineModel, fact, flow, stock, triangular, uniform } from "@palanca/model-kit";
import { capitalInputs, capitalRelationships, growthAccounting } from "./growth-accounting.js";
import { measures } from "./measures.js";

/** The peace dividend: how much growth less violence buys, and how soon. */
export const growth = defineModel({
  id: "growth",
  title: "The peace dividend",
  question: "How much growth does less violence buy, and how soon?",
  time: { from: 2015, to: 2030, step: "1 year" },

  levers: {
    violence_fall: {
      label: "Fall in violence beyond the path of the homicide rate",
      unit: "percent",
      default: assumption(0, "The path of the homicide rate as it is."),
      range: [0, 90],
      because: "to a tenth, about the distance between Honduras and the countries below eight",
    },
    infrastructure: {
      label: "Added investment in roads and grids, share of GDP",
      unit: "percent",
      default: assumption(0, "Measured against the works at the start."),
      range: [0, 5],
      because: "about twice what the region invests in infrastructure",
    },
    secondary_completion: {
      label: "Secondary completion",
      unit: "percent",
      default: fact("secondary-completion-honduras", "secondary-completion-guatemala", "secondary-completion-lac"),
      range: [20, 100],
      because: "from below the lowest rate documented to everybody",
    },
    access_to_finance: {
      label: "Firms that gain access to finance",
      unit: "percent",
      default: assumption(0, "Measured against the firms at the start."),
      range: [0, 50],
      because: "half of all firms",
    },
    energy_cost_fall: {
      label: "Fall of the cost of energy",
      unit: "percent",
      default: assumption(0, "Measured against the cost at the start."),
      range: [0, 50],
      because: "half of the cost",
    },
  },

  uncertainties: {
    trend_growth: {
      label: "Growth per head without a change in violence",
      unit: "percent / year",
      value: assumption(
        triangular(-1, 1.4, 4),
        "GDP per head of Honduras grew by 1.4 percent a year from 2010 to 2014; spells of 8 to 15 years in six countries and the region from 1990 to 2024 brought 0.3 to 5.1, half of them less than 1.6 (gdp-per-head-ppp).",
        "gdp-per-head-ppp",
      ),
    },
    gain_of_a_tenth: {
      label: "Gain in growth from a tenth less violence",
      unit: "percentage_point / year",
      value: accounts("growth-gain-world-bank", "growth-gain-imf-tenth"),
    },
    a_tenth: {
      label: "Fall in violence that this gain goes with",
      unit: "percent",
      value: fact("growth-gain-violence-fall"),
    },
    most_gain: {
      label: "Largest gain in growth that peace alone can bring",
      unit: "percentage_point / year",
      value: assumption(
        uniform(1, 3),
        "The documented gain is an upper bound for a tenth; several tenths cannot each bring it in full.",
      ),
    },
    lasting_part: {
      label: "Part of the gain that lasts: 1 a growth effect, 0 a level effect",
      unit: "1",
      value: accounts("violence-raises-growth", "violence-raises-level"),
    },
    response_time: {
      label: "Years until growth responds",
      unit: "year",
      value: assumption(triangular(1, 2, 5), "Investors wait to see whether a fall lasts."),
    },
    adjustment_time: {
      label: "Years in which a step to a higher level is made",
      unit: "year",
      value: assumption(triangular(3, 6, 12), "Capital that was held back is built up over a business cycle or two."),
    },
    completion_at_start: {
      label: "Secondary completion at the start",
      unit: "percent",
      value: fact("secondary-completion-honduras", "secondary-completion-guatemala", "secondary-completion-lac"),
    },
    schooling_effect: {
      label: "Growth per head from full secondary completion",
      unit: "percentage_point / year",
      value: assumption(
        triangular(0, 1, 2.5),
        "About four more years of school at a return of eight percent each, over the forty years in which a workforce is renewed.",
      ),
    },
    schooling_lag: {
      label: "Years until the schooled are at work",
      unit: "year",
      value: assumption(triangular(5, 8, 15), "Pupils first leave school, then find work."),
    },
    finance_effect: {
      label: "Growth per head when all firms have access to finance",
      unit: "percentage_point / year",
      value: assumption(triangular(0, 0.5, 1.5), "Access to finance is stated to help growth, without a size."),
    },
    energy_effect: {
      label: "Growth per head if energy cost nothing",
      unit: "percentage_point / year",
      value: assumption(triangular(0, 0.5, 1.5), "Costly energy is stated to hold growth back, without a size."),
    },
    infrastructure_return: {
      label: "Growth per head from works worth a year's GDP",
      unit: "percentage_point / year",
      value: assumption(
        triangular(5, 15, 30),
        "Infrastructure is stated to raise growth, without a size.",
        "hernandez-infrastructure-raises-growth",
      ),
    },
    infrastructure_lag: {
      label: "Years until works are in use",
      unit: "year",
      value: assumption(triangular(2, 4, 8), "Roads and lines take years to build."),
    },
    commodity_demand: {
      label: "Growth per head that commodity demand adds or takes",
      unit: "percentage_point / year",
      value: assumption(
        triangular(-0.8, 0, 0.8),
        "The fall of demand is stated to slow exporters and cheap oil to help importers.",
        "mora-commodity-fall-hurts-exporters",
        "mora-cheap-oil-helps-importers",
      ),
    },
    discount_rate: {
      label: "Discount rate",
      unit: "percent / year",
      value: assumption(
        uniform(3, 12),
        "Three percent in social accounts, twelve in project accounts of development banks.",
      ),
    },
    ...capitalInputs,
    price_growth: {
      label: "Yearly rise of prices in dollars",
      unit: "percent / year",
      value: assumption(
        triangular(0, 2, 4),
        "The lempira gives way about as fast as its prices rise over those of the dollar.",
      ),
    },
    people: {
      label: "Population",
      unit: "person",
      value: fact("population", "population-2019-revision", "population-central-america"),
      path: true,
    },
    gdp_first_year: { label: "GDP in the first year", unit: "USD / year", value: fact("gdp-current-usd") },
    ppp_first_year: {
      label: "GDP per head in the first year at purchasing power of 2017",
      unit: "PPP@2017 / (person year)",
      value: fact("gdp-per-head-ppp"),
    },
  },

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
    // Saturates, so that no path passes the documented bound; a rise in violence takes growth away without a floor in the evidence.
    full_gain: flow(
      "unbounded_gain > 0 ? most_gain * (1 - exp(-unbounded_gain / most_gain)) : unbounded_gain",
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
