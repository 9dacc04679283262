import { assumption, fact, type LabModel, normal, point, rivals, triangular, uniform } from "@palanca/model-kit";

export const uncertainties: LabModel["uncertainties"] = {
  early_poverty: {
    label: "Share in poverty at the earlier survey",
    unit: "percent",
    value: fact(
      "latin-america-poverty-2002-eclac",
      "uruguay-poverty-2005-eclac",
      "colombia-poverty-2005-eclac",
      "el-salvador-poverty-2004-eclac",
      "guatemala-poverty-2002-eclac",
      "honduras-poverty-2007-eclac",
      "mexico-poverty-2006-eclac",
      "peru-poverty-2003-eclac",
    ),
  },
  early_gini: {
    label: "Gini coefficient at the earlier survey",
    unit: "1",
    value: fact(
      "latin-america-gini-2002",
      "colombia-gini-sedlac-2005",
      "el-salvador-gini-sedlac-2004",
      "guatemala-gini-sedlac-2002",
      "honduras-gini-sedlac-2007",
      "mexico-gini-sedlac-2006",
      "peru-gini-sedlac-2003",
    ),
  },
  late_gini: {
    label: "Gini coefficient at the later survey",
    unit: "1",
    value: rivals(
      "latin-america-gini-2013",
      "uruguay-gini-2013",
      "honduras-gini-2013",
      "honduras-gini-sedlac-2010",
      "colombia-gini-sedlac-2013",
      "el-salvador-gini-sedlac-2013",
      "guatemala-gini-sedlac-2006",
      "mexico-gini-sedlac-2012",
      "peru-gini-sedlac-2013",
    ),
  },
  early_gdp_per_head: {
    label: "GDP per head in the year of the earlier survey",
    unit: "PPP@2017 / (person year)",
    value: fact(
      "lac-gdp-per-head-2002",
      "colombia-gdp-per-head-2005",
      "el-salvador-gdp-per-head-2004",
      "guatemala-gdp-per-head-2002",
      "honduras-gdp-per-head-2007",
      "mexico-gdp-per-head-2006",
      "peru-gdp-per-head-2003",
    ),
  },
  late_gdp_per_head: {
    label: "GDP per head in the year of the later survey",
    unit: "PPP@2017 / (person year)",
    value: fact(
      "lac-gdp-per-head-2014",
      "colombia-gdp-per-head-2013",
      "el-salvador-gdp-per-head-2013",
      "guatemala-gdp-per-head-2006",
      "honduras-gdp-per-head-2010",
      "mexico-gdp-per-head-2012",
      "peru-gdp-per-head-2013",
    ),
  },
  surveyed_extreme: {
    label: "Share in extreme poverty at the later survey",
    unit: "percent",
    value: fact(
      "latin-america-indigence-2014-eclac",
      "colombia-indigence-2013-eclac",
      "el-salvador-indigence-2013-eclac",
      "guatemala-indigence-2006-eclac",
      "honduras-indigence-2010-eclac",
      "mexico-indigence-2012-eclac",
      "peru-indigence-2013-eclac",
      "uruguay-indigence-2013-eclac",
    ),
  },
  pass_through: {
    label: "Part of growth per head that reaches incomes as surveys see them",
    unit: "1",
    value: assumption(
      triangular(0.5, 0.9, 1.3),
      "Incomes in surveys mostly grow less than national accounts; from 2002 to 2014 they kept nearly in step under this curve.",
      "lac-gdp-per-head-2002",
      "lac-gdp-per-head-2014",
    ),
  },
  survey_drift: {
    label: "Yearly growth of incomes in surveys that GDP does not explain",
    unit: "percent / year",
    value: assumption(
      normal(-0.3, 1.1),
      "In seven spells from 2002 to 2014, the region and six countries, it lay between -2.2 and +1.1 percent a year under this curve; surveys change their questions too.",
      "mexico-poverty-2006-eclac",
      "guatemala-poverty-2002-eclac",
    ),
  },
  gini_drift: {
    label: "Yearly change of the Gini coefficient by itself",
    unit: "percent / year",
    value: assumption(
      triangular(-2, -0.4, 0.8),
      "Spells of 7 to 12 years in six countries from 1989 to 2016 changed it by -2.0 to +0.8 percent a year, -0.8 in the mean (SEDLAC); most of the fall came between 2002 and 2012.",
      "lac-gini-yearly-fall-mora",
    ),
  },
  extreme_line: {
    label: "Line of extreme poverty, as a share of the poverty line",
    unit: "1",
    value: assumption(
      triangular(0.5, 0.54, 0.57),
      "ECLAC sets the poverty line at twice the cost of food in cities and 1.75 times in the country; about four fifths live in cities.",
    ),
  },
  band_low: {
    label: "Lower end of the band of the vulnerable, in poverty lines",
    unit: "1",
    value: assumption(point(1.2), "The lower end of the band as printed.", "vulnerable-income-band"),
  },
  band_high: {
    label: "Upper end of the band of the vulnerable, in poverty lines",
    unit: "1",
    value: assumption(point(1.8), "The upper end of the band as printed.", "vulnerable-income-band"),
  },
  middle_class_line: {
    label: "Income from which a person belongs to the middle class, in poverty lines",
    unit: "1",
    value: assumption(
      triangular(1.8, 2.5, 3),
      "From the end of the vulnerable band to the ratio of ten dollars a day to four that the development banks use.",
      "vulnerable-income-band",
    ),
  },
  rich_part: {
    label: "Share of people counted as the richest",
    unit: "percent",
    value: assumption(point(10), "The richest tenth, by definition of the ratio.", "central-america-income-gap"),
  },
  poor_part: {
    label: "Share of people counted as the poorest",
    unit: "percent",
    value: assumption(point(40), "The poorest four tenths, by definition of the ratio.", "central-america-income-gap"),
  },
  leakage: {
    label: "Part of transfers lost on the way",
    unit: "percent",
    value: assumption(uniform(5, 30), "Administration and graft take a part; no document says how much."),
  },
  people: {
    label: "Population",
    unit: "person",
    value: fact(
      "population",
      "latin-america-people-2014-implied",
      "northern-triangle-population",
      "population-2019-revision",
    ),
    path: true,
  },
  country_poverty: {
    label: "Share in poverty by country",
    unit: "percent",
    over: ["country"],
    value: fact("poverty-by-country"),
  },
  country_extreme: {
    label: "Share in extreme poverty by country",
    unit: "percent",
    over: ["country"],
    value: fact("indigence-by-country"),
  },
  country_gini: { label: "Gini coefficient by country", unit: "1", over: ["country"], value: fact("gini-by-country") },
  country_people: { label: "People by country", unit: "person", over: ["country"], value: fact("people-by-country") },
};

export const takes: NonNullable<LabModel["takes"]> = {
  growth_per_head: {
    label: "Growth of GDP per head",
    unit: "percent / year",
    concept: "growth-per-head",
    value: assumption(
      normal(1.3, 1.8),
      "The region grew by 2.3 percent a head and year from 2002 to 2014, and at the end no longer; spells of 8 to 15 years in six countries and the region from 1990 to 2024 brought 0.3 to 5.1, half of them less than 1.6, spread by 1.9 (gdp-per-head-ppp).",
      "gdp-per-head-ppp",
      "lac-gdp-per-head-2002",
      "lac-gdp-per-head-2014",
    ),
  },
};
