import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "net and what is counted twice make up the sum",
    "abs(gross - net - laundering_overlap - bribe_overlap) <= gross / 1000000000",
  ),
  always(
    "what remains is no less than the sales and no more than the sum",
    "net >= (drugs + fakes + firearms) * (1 - 1 / 2 ^ 40) and net <= gross",
  ),
  always("value added is no more than the sales", "illicit_value_added <= drugs + fakes + firearms"),
  always("laundered is seized or kept", "abs(laundered - seized - kept) <= laundered / 1000000000"),
  always("no flow is negative", "min(flow_here, kept, kickbacks, to_politics, extortion) >= 0"),
  direction("more cases leave less laundered", { raise: "case_chance", lowers: "laundered_total" }),
  direction("higher penalties leave less laundered", { raise: "penalty_change", lowers: "laundered_total" }),
  direction("seizure leaves less with criminals", { raise: "seized_share", lowers: "kept_total" }),
  direction("control of contracts lowers kickbacks", { raise: "procurement_control", lowers: "kickbacks_total" }),
  direction("enforced limits keep illicit money out of campaigns", {
    raise: "campaign_enforcement",
    lowers: "to_politics_total",
  }),
  direction("extortion first lowers extortion", { raise: "extortion_targeting", lowers: "extortion_total" }),
  direction("a higher margin makes the same sanction weaker", {
    raise: "laundering_fee",
    lowers: "sanction_over_margin",
  }),
  limit("a penalty without cases deters nobody", {
    measure: "laundered_total",
    with: { case_chance: 0, penalty_change: 400 },
    against: { case_chance: 0, penalty_change: 0 },
  }),
  limit("twice the chance is worth as much as twice the penalty", {
    measure: "laundered_total",
    with: { case_chance: 4, penalty_change: 0 },
    against: { case_chance: 2, penalty_change: 100 },
  }),
  limit("without overlaps nothing is counted twice", {
    measure: "net_total",
    with: {
      drugs_laundered: 0,
      fakes_laundered: 0,
      firearms_laundered: 0,
      bribes_laundered: 0,
      bribes_from_sales: 0,
      laundering: 2e12,
      bribes: 1e12,
      drugs: 1e12,
      fakes: 5e11,
      firearms: 2e11,
    },
    against: {
      drugs_laundered: 0,
      fakes_laundered: 0,
      firearms_laundered: 0,
      bribes_laundered: 0,
      bribes_from_sales: 0,
      laundering: 4e12,
      bribes: 2e12,
      drugs: 2e12,
      fakes: 1e12,
      firearms: 4e11,
    },
    times: 0.5,
  }),
  reproduction("the sum of the parts at their middle", { of: "first(gross)", fact: "illicit-parts-sum", within: 5e10 }),
  reproduction("the quoted total as the sum of its parts", {
    of: "first(gross)",
    fact: "global-illicit-economy-total-novakoff",
    within: 5e10,
    miss: {
      gives: 4890710678118.654,
      because: "The parts add up to 3.7 to 6.1 trillion; the quoted total lies above all of them at their highest.",
    },
  }),
  reproduction("the quoted total as a share of world output", {
    of: "first(quoted_share_worked_out)",
    fact: "global-illicit-economy-share-gdp-novakoff",
    within: 0.5,
    miss: {
      gives: 9.321321408622603,
      because: "6.2 trillion are 9.3 percent of the World Bank's world output of 2010; the printed ten is rounded.",
    },
    whose: { quoted_total: "global-illicit-economy-total-novakoff" },
  }),
  reproduction("world output that 6.2 trillion at 10 percent implies", {
    of: "first(output_implied_by_total)",
    fact: "world-gdp-implied-by-illicit-total",
    within: 5e11,
    whose: {
      quoted_total: "global-illicit-economy-total-novakoff",
      quoted_share: "global-illicit-economy-share-gdp-novakoff",
    },
  }),
  reproduction("that world output against the output of 2010", {
    of: "first(output_implied_by_total)",
    fact: "world-gdp-2010",
    within: 5e11,
    miss: { gives: 62000000000000, because: "World output was 66.5 trillion in 2010; 62 lies between 2009 and 2010." },
    whose: {
      quoted_total: "global-illicit-economy-total-novakoff",
      quoted_share: "global-illicit-economy-share-gdp-novakoff",
    },
  }),
  reproduction("world output that 870 billion at 1.5 percent implies", {
    of: "first(output_implied_by_crime)",
    fact: "world-gdp-implied-by-crime-income",
    within: 5e11,
  }),
  reproduction("that world output against the output of 2009", {
    of: "first(output_implied_by_crime)",
    fact: "world-gdp-2009",
    within: 2e12,
    miss: {
      gives: 58000000000000,
      because: "World output was 60.7 trillion in 2009; 58 fits 1.5 percent within its rounding (56 to 60).",
    },
  }),
  reproduction("laundering as a share of world output", {
    of: "first(laundering / world_output)",
    fact: "global-money-laundering-share-gdp",
    within: 1.5,
  }),
  reproduction("the fine over what was laundered", {
    of: "first(penalty)",
    fact: "hsbc-fine-over-laundered",
    within: 0.05,
  }),
];
