/** What nobody knows of growth, of what peace brings and how soon. */
import { accounts, assumption, fact, type LabModel, triangular, uniform } from "@palanca/model-kit";
import { capitalInputs } from "./growth-accounting.js";

export const uncertainties: LabModel["uncertainties"] = {
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
    label: "Largest change of growth that violence alone can bring or take",
    unit: "percentage_point / year",
    value: assumption(
      uniform(1, 3),
      "The documented gain is an upper bound for a tenth; several tenths cannot each bring it in full. Nor can a rise take it in full: from 2007 to 2011 killing in Honduras rose by eight tenths and output per head did not fall.",
      "honduras-homicide-2007",
      "honduras-homicide-2011",
      "gdp-per-head-ppp",
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
    value: fact("population", "population-2019-revision", "population-central-america", "population-world-bank"),
    path: true,
  },
  gdp_first_year: { label: "GDP in the first year", unit: "USD / year", value: fact("gdp-current-usd") },
  ppp_first_year: {
    label: "GDP per head in the first year at purchasing power of 2017",
    unit: "PPP@2017 / (person year)",
    value: fact("gdp-per-head-ppp"),
  },
};
