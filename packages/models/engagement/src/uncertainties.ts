import { assumption, fact, type LabModel, point, triangular, uniform } from "@palanca/model-kit";

const percent = "percent";
const returns = (what: string, low: number, mode: number, high: number) =>
  assumption(triangular(low, mode, high), `Diminishing returns of ${what}: less than one, and of no documented size.`);
const weight = (what: string) =>
  assumption(
    uniform(0, 1),
    `No author measures influence; ${what} may count for nothing or for most, so the weight is drawn over all.`,
  );
const standing = (share: number) => assumption(point(share), "The standing portfolio, against which the index is one.");

export const uncertainties: LabModel["uncertainties"] = {
  budget: { label: "Standing budget for engagement", unit: "USD / year", value: fact("regional-aid-2014-worked-out") },
  standing_information: { label: "Information in the standing portfolio", unit: percent, value: standing(3) },
  standing_military: { label: "Military means in the standing portfolio", unit: percent, value: standing(12) },
  standing_economic: { label: "Economic means in the standing portfolio", unit: percent, value: standing(65) },
  diplomacy_returns: { label: "Returns of diplomacy", unit: "1", value: returns("diplomacy", 0.2, 0.5, 0.9) },
  information_returns: { label: "Returns of information", unit: "1", value: returns("information", 0.2, 0.5, 0.9) },
  military_returns: { label: "Returns of military means", unit: "1", value: returns("military means", 0.1, 0.4, 0.9) },
  economic_returns: { label: "Returns of economic means", unit: "1", value: returns("economic means", 0.1, 0.4, 0.8) },
  diplomacy_weight: { label: "Weight of diplomacy", unit: "1", value: weight("diplomacy") },
  information_weight: { label: "Weight of information", unit: "1", value: weight("information") },
  military_weight: { label: "Weight of military means", unit: "1", value: weight("the military") },
  economic_weight: { label: "Weight of economic means", unit: "1", value: weight("the economy") },
  response_time: {
    label: "Years until an instrument bears",
    unit: "year",
    value: assumption(triangular(1, 3, 8), "Ties between societies form slowly."),
  },
  rival_growth: {
    label: "Yearly growth of what rivals put in, in real terms",
    unit: "percent / year",
    value: assumption(
      triangular(-5, 3, 11),
      "Venezuela's agreements with Russia rose by 52 percent in four years, 11 percent a year, and ended with the oil price.",
      "venezuela-russian-arms-rise-2007-2011",
    ),
  },
  rival_at_start: {
    label: "What rivals put in over what the United States does, at the start",
    unit: "1",
    value: assumption(triangular(0.2, 0.6, 1.5), "No author compares them in money.", "mora-china-is-threat"),
  },
  contest: {
    label: "How sharply influence follows what each side puts in",
    unit: "1",
    value: assumption(uniform(0.5, 1.5), "Exponent of a contest success function; one is proportional."),
  },
  users_at_start: {
    label: "Users of social media in 2014",
    unit: "person",
    value: fact("lac-social-media-users-2014-mora"),
  },
  users_later: {
    label: "Users of social media in 2018",
    unit: "person",
    value: fact("lac-social-media-users-2018-mora"),
  },
  users_span: { label: "Years between those figures", unit: "year", value: assumption(point(4), "2014 to 2018.") },
  reach_returns: {
    label: "How the bearing of information follows its users",
    unit: "1",
    value: assumption(uniform(0, 1), "More users can be reached; no document says with what effect."),
  },
  prices_of_year: {
    label: "Consumer prices of the United States",
    unit: "1",
    value: fact("us-consumer-prices"),
    path: true,
  },
  prices_until: {
    label: "Last year of those prices",
    unit: "year",
    value: assumption(point(2024), "The last year of the series."),
  },
  price_growth: {
    label: "Yearly rise of prices after that",
    unit: "percent / year",
    value: assumption(uniform(1.5, 3.5), "About the aim of two percent, and above it lately."),
  },
  information_cut: { label: "Cut of information", unit: percent, value: fact("southcom-information-cut-2013-2015") },
  financing_cut: { label: "Fall of military financing", unit: percent, value: fact("latin-america-fmf-decline-mora") },
  training_cut: {
    label: "Fall of funds for military education (IMET)",
    unit: percent,
    value: assumption(
      triangular(1, 5, 10),
      "IMET is said to have declined slightly from 2011 to what was requested for 2015; the chart beside it has no numbers.",
    ),
  },
  command_cut: {
    label: "Fall of the command's funds",
    unit: percent,
    value: fact("southcom-funding-fall-2013-farah-reyes"),
  },
  us_investment_rise: {
    label: "Rise of U.S. investment in the region",
    unit: percent,
    value: fact("us-fdi-in-lac-growth-2000-2012"),
  },
  lac_investment_rise: {
    label: "Rise of the region's investment in the United States",
    unit: percent,
    value: fact("lac-fdi-in-us-growth-2000-2012"),
  },
  investment_years: {
    label: "Years over which investment rose",
    unit: "1",
    value: assumption(point(12), "2000 to 2012."),
  },
  prices_2000: { label: "U.S. consumer prices in 2000", unit: "1", value: fact("us-consumer-prices-2000") },
  prices_2012: { label: "U.S. consumer prices in 2012", unit: "1", value: fact("us-consumer-prices-2012") },
  students_target: {
    label: "Students of the hemisphere who are to study in the United States by 2020",
    unit: "person",
    value: fact("americas-students-in-us-target-2020"),
  },
  students_at_start: {
    label: "Students of the hemisphere in the United States when that was said",
    unit: "person",
    value: assumption(
      triangular(60_000, 66_000, 75_000),
      "The documents give the aim alone and no count is at hand: six or seven tenths of the aim, since it was set as a rise within nine years.",
    ),
  },
  students_years: {
    label: "Years to reach that aim",
    unit: "1",
    value: assumption(point(9), "From 2011, when it was announced, to 2020."),
  },
  remittances: {
    label: "Remittances to the Americas",
    unit: "USD / year",
    value: fact("americas-remittances-2014-mora"),
  },
  remittances_us_share: {
    label: "Part of them from the United States",
    unit: percent,
    value: fact("americas-remittances-us-share-2014-mora"),
  },
};
