import { assumption, fact, type LabModel, rivals, triangular, uniform } from "@palanca/model-kit";

const yearly = "USD / year";
const percent = "percent";
const launderedOf = (what: string) =>
  assumption(
    triangular(30, 60, 90),
    `Most proceeds of ${what} must be laundered before use; no document says what part.`,
  );

export const uncertainties: LabModel["uncertainties"] = {
  laundering: { label: "Money laundered in the world", unit: yearly, value: fact("global-money-laundering-amount") },
  bribes: { label: "Bribes by organised crime in the world", unit: yearly, value: fact("global-bribery-by-toc") },
  drugs: { label: "Drug sales in the world", unit: yearly, value: fact("global-drug-trafficking-revenue") },
  fakes: { label: "Counterfeit goods in the world", unit: yearly, value: fact("global-counterfeiting-value") },
  firearms: {
    label: "Illicit sales of firearms in the world",
    unit: yearly,
    value: fact("global-illicit-firearms-sales"),
  },
  quoted_total: {
    label: "The total as quoted",
    unit: yearly,
    value: rivals("global-illicit-economy-total-novakoff", "illicit-trafficking-industry-6-trillion"),
  },
  quoted_share: {
    label: "The total as quoted, share of world output",
    unit: percent,
    value: rivals("global-illicit-economy-share-gdp-novakoff", "global-criminal-proceeds-share-gdp"),
  },
  laundering_share: {
    label: "Laundering as quoted, share of world output",
    unit: percent,
    value: fact("global-money-laundering-share-gdp"),
  },
  crime_income: { label: "Income of organised crime in 2009", unit: yearly, value: fact("toc-income-2009-briscoe") },
  crime_income_share: {
    label: "The same as quoted, share of world output",
    unit: percent,
    value: fact("toc-share-of-world-output-briscoe"),
  },
  world_output: { label: "World output at the time of the estimates", unit: yearly, value: fact("world-gdp-2010") },
  drugs_laundered: { label: "Drug sales that are laundered", unit: percent, value: launderedOf("drugs") },
  fakes_laundered: { label: "Counterfeit sales that are laundered", unit: percent, value: launderedOf("fakes") },
  firearms_laundered: { label: "Firearm sales that are laundered", unit: percent, value: launderedOf("arms") },
  bribes_laundered: { label: "Bribes that are laundered", unit: percent, value: launderedOf("bribery") },
  bribes_from_sales: {
    label: "Bribes paid out of the other sales",
    unit: percent,
    value: assumption(uniform(20, 100), "Crime pays its bribes from what it sells; how much of it, nobody says."),
  },
  value_added: {
    label: "Value added of illicit sales, over the sales",
    unit: percent,
    value: assumption(
      triangular(30, 60, 85),
      "Sales hold what the seller bought; mark-ups on drugs are high and on fakes low.",
    ),
  },
  intensity: {
    label: "Weight of the illicit economy here over that of the world",
    unit: "1",
    value: assumption(triangular(0.5, 1, 2.5), "Called larger in the region than elsewhere; no document measures it."),
  },
  penalty: {
    label: "Penalty over what was laundered, when a case is made",
    unit: "1",
    value: fact("hsbc-fine-over-laundered"),
  },
  laundering_fee: {
    label: "Margin of those who launder",
    unit: percent,
    value: assumption(triangular(3, 8, 20), "Fees differ by the risk and are not documented."),
  },
  seizure_replaced: {
    label: "Seized money that is made good by more crime",
    unit: percent,
    value: assumption(
      uniform(0, 60),
      "Groups whose income is cut turn to other income.",
      "pinzon-pressure-moves-groups-to-new-income",
    ),
  },
  kickback: { label: "Kickbacks, share of contracts", unit: percent, value: fact("petrobras-kickback-share") },
  contracts: {
    label: "Public contracts, share of GDP",
    unit: percent,
    value: assumption(triangular(6, 10, 15), "Governments buy for about a tenth of output."),
  },
  control_effect: {
    label: "Kickbacks that control of a contract ends",
    unit: percent,
    value: assumption(triangular(10, 40, 80), "Stated without a size.", "briscoe-cicig-exposes-corruption"),
  },
  campaign_multiple: {
    label: "Spending of a campaign over its limit",
    unit: "1",
    value: fact("colombia-senate-campaign-over-limit"),
  },
  campaign_limits: {
    label: "Limits of all campaigns, share of GDP a year",
    unit: percent,
    value: assumption(
      triangular(0.01, 0.03, 0.1),
      "Campaigns cost some hundredths of a percent of output in a year on average.",
    ),
  },
  dirty_money_in_campaigns: {
    label: "Spending above the limits that is illicit money",
    unit: percent,
    value: assumption(uniform(10, 90), "Stated without a size.", "novakoff-crime-money-buys-elections"),
  },
  extortion_share: {
    label: "Extortion, share of GDP",
    unit: percent,
    value: assumption(triangular(0.05, 0.3, 1), "Described everywhere and totalled nowhere."),
  },
  targeting_effect: {
    label: "Extortion that ends where its groups are targeted first",
    unit: percent,
    value: assumption(triangular(5, 30, 70), "Proposed by Briscoe and Kalkman, without a size."),
  },
};

export const takes: NonNullable<LabModel["takes"]> = {
  gdp: { label: "GDP", unit: yearly, concept: "gdp", value: fact("gdp-current-usd") },
};
