/** Growth accounting after Solow: what of the growth of output capital and labour bring, and what is left to productivity. */
import { assumption, flow, type LabModel, triangular } from "@palanca/model-kit";

/** Takes `output_growth`, `capital_growth`, `labour_growth`, `capital_share` and `labour_share`. */
export const growthAccounting: LabModel["relationships"] = {
  from_capital: flow("capital_share * capital_growth", "percent / year", { label: "Growth that capital brings" }),
  from_labour: flow("labour_share * labour_growth", "percent / year", { label: "Growth that labour brings" }),
  productivity_growth: flow("output_growth - from_capital - from_labour", "percent / year", {
    label: "Growth of productivity: what is left",
  }),
};

export const capitalInputs: LabModel["uncertainties"] = {
  capital_share: {
    label: "Capital's share of output",
    unit: "percent",
    value: assumption(triangular(35, 45, 55), "Labour's share is about half where many work for themselves."),
  },
  capital_output: {
    label: "Capital over a year's output at the start",
    unit: "year",
    value: assumption(triangular(2, 2.6, 3.2), "Two to three years of output in the region's capital accounts."),
  },
  depreciation: {
    label: "Capital worn out in a year",
    unit: "percent / year",
    value: assumption(triangular(4, 5, 6), "The usual range of growth accounts."),
  },
  investment_share: {
    label: "Investment at the start, share of GDP",
    unit: "percent",
    value: assumption(triangular(18, 22, 26), "About a fifth of GDP, as in the region's accounts."),
  },
  deterred_part: {
    label: "Part of investment in finance, commerce and agriculture",
    unit: "percent",
    value: assumption(
      triangular(25, 40, 55),
      "Where violence deters foreign investment in Mexico; the part is not documented.",
    ),
  },
  extractive_part: {
    label: "Part of investment in oil and mining",
    unit: "percent",
    value: assumption(triangular(2, 8, 15), "Where violence was not found to deter it."),
  },
  deterrence: {
    label: "How investment in the deterred sectors follows violence",
    unit: "1",
    value: assumption(
      triangular(0, 0.1, 0.3),
      "The sign is stated, without a size.",
      "bustillo-insecurity-moves-foreign-direct-investment",
    ),
  },
  deterrence_elsewhere: {
    label: "How investment in the other sectors follows it",
    unit: "1",
    value: assumption(
      triangular(0, 0.03, 0.1),
      "No document speaks of the other sectors.",
      "bustillo-insecurity-moves-investment",
    ),
  },
};

export const capitalRelationships: LabModel["relationships"] = {
  violence_ratio: flow("violence / first_violence", "1", { label: "Violence against the first year" }),
  investment_deterred: flow("investment_share * deterred_part * violence_ratio ^ (-deterrence)", "percent", {
    label: "Investment in finance, commerce and agriculture, share of GDP",
  }),
  investment_extractive: flow("investment_share * extractive_part", "percent", {
    label: "Investment in oil and mining, share of GDP",
  }),
  investment_elsewhere: flow(
    "investment_share * (1 - deterred_part - extractive_part) * violence_ratio ^ (-deterrence_elsewhere)",
    "percent",
    { label: "Investment in the other sectors, share of GDP" },
  ),
  investment: flow("investment_deterred + investment_extractive + investment_elsewhere", "percent", {
    label: "Investment, share of GDP",
  }),
  // Over the year that ends here; nothing in the first year, of which no earlier one is known.
  people_growth: flow("(people / previous(people, people) - 1) / step_length", "percent / year"),
  output: flow("volume * people / init(people)", "1", { label: "Output, first year = 1" }),
  capital: {
    kind: "stock",
    label: "Capital, in first years' output",
    unit: "year",
    start: "capital_output",
    change: "investment * output - depreciation * capital",
    bounds: [0, 1000],
  },
  capital_growth: flow("investment * output / capital - depreciation", "percent / year", {
    label: "Growth of capital",
  }),
  labour_growth: flow("people_growth", "percent / year"),
  labour_share: flow("1 - capital_share", "1"),
  output_growth: flow("growth_per_head + people_growth", "percent / year", { label: "Growth of GDP" }),
  // What the change of investment by violence adds to growth; part of the gain from less violence and not beside it.
  investment_channel: flow("capital_share * (investment - investment_share) * output / capital", "percent / year", {
    label: "Growth that comes by way of investment",
  }),
};
