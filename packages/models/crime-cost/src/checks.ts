import { always, backTest, direction, limit, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "the parts add up to the whole",
    "abs(cost_share - life_cost_share - public_cost_share - private_cost_share - indirect_cost_share) <= cost_share / 1000000000",
  ),
  always(
    "no part is negative",
    "min(life_cost_share, public_cost_share, private_cost_share, indirect_cost_share) >= 0",
  ),
  always(
    "individuals, firms and governments pay it all, and none of them a negative part",
    "abs(paid_by_individuals + paid_by_firms + paid_by_governments - cost_share) <= cost_share / 1000000000 and min(paid_by_individuals, paid_by_firms, paid_by_governments) >= 0",
  ),
  always(
    "both bridges lead from one total to the other",
    "abs(bank_total + bank_to_londono_life + bank_to_londono_security + londono_indirect - londono_total) <= londono_total / 1000000000 and abs(idb_total + idb_to_londono_life + idb_to_londono_security + londono_indirect - londono_total) <= londono_total / 1000000000",
  ),
  always(
    "nobody loses more years of earning than there are",
    "max(years_lost, victim_age) <= working_until - working_from",
  ),
  direction("less violence costs less", { raise: "violence_fall", lowers: "cost_in_all" }),
  direction("less violence avoids more", { raise: "violence_fall", raises: "avoided_cost" }),
  direction("more reports cost more public money", { raise: "reporting_change", raises: "cost_in_all" }),
  direction("more discounting makes lost life smaller", { raise: "discount_rate", lowers: "lost_income_share" }),
  limit("twice the GDP is twice the cost", {
    measure: "cost_in_all",
    with: { gdp: 2_000_000 },
    against: { gdp: 1_000_000 },
    times: 2,
  }),
  limit("half of the violence costs as much as before where nothing follows it", {
    measure: "cost_in_all",
    with: { violence_fall: 50, life_elasticity: 0, security_elasticity: 0, indirect_elasticity: 0 },
    against: { violence_fall: 0, life_elasticity: 0, security_elasticity: 0, indirect_elasticity: 0 },
  }),
  direction("more public security costs more", { raise: "public_security_change", raises: "cost_share_2020" }),
  direction("more guards cost more", { raise: "private_security_change", raises: "cost_in_all" }),
  direction("a larger accounting gives a larger cost", { raise: "total_cost", raises: "cost_in_all" }),
  reproduction("Londoño and Guerrero's total comes back from its parts", {
    of: "first(life_cost_share + public_cost_share + private_cost_share + indirect_cost_share)",
    fact: "crime-cost-parts-londono",
    within: 0.5,
    place: "honduras",
    whose: { total_cost: "crime-cost-londono-guerrero" },
  }),
  reproduction("Londoño and Guerrero's direct cost is that of health and of security", {
    of: "first(londono_life + londono_security)",
    fact: "crime-cost-direct-londono",
    within: 0.5,
    place: "honduras",
  }),
  reproduction("Londoño and Guerrero's own parts add up to their total", {
    of: "first(londono_total)",
    fact: "crime-cost-londono-guerrero",
    within: 0.5,
    place: "honduras",
  }),
  reproduction("the parts of IDB 2017 add up to its total", {
    of: "first(idb_total)",
    fact: "crime-cost-idb-2017-lac",
    within: 0.005,
    place: "honduras",
    miss: {
      gives: 3.52,
      because:
        "The parts are printed to a hundredth and add up to 3.52; the total counts what the three parts leave out.",
    },
  }),
  reproduction("the cost of insecurity in Mexico is borne by people and firms to the part stated", {
    of: "first((paid_by_individuals + paid_by_firms) / cost_share)",
    fact: "crime-cost-mexico-private-share",
    within: 0.5,
    place: "mexico",
    whose: { total_cost: "crime-cost-mexico-2009" },
    miss: {
      gives: 73.67227382716511,
      because:
        "Figure 3 tells who bears which kind of cost and not how much; the parts assumed give governments a quarter.",
    },
  }),
  reproduction("the World Bank's total comes back from its parts", {
    of: "first(cost_share)",
    fact: "crime-cost-world-bank",
    within: 0.5,
    place: "honduras",
    whose: { total_cost: "crime-cost-world-bank", life_share: "crime-cost-life-share-world-bank" },
  }),
  ...(["chile", "uruguay", "honduras"] as const).map((place) =>
    reproduction(`what the IDB and UNDP count for ${place}`, {
      of: "first(cost_share)",
      fact: `crime-cost-idb-undp-${place}`,
      within: 0.5,
      place,
      whose: { total_cost: `crime-cost-idb-undp-${place}` },
    }),
  ),
  reproduction("a third of all people are about 200 million victims a year", {
    of: "first(people * victims) / step_length",
    figures: { victims: "lac-victims-share" },
    fact: "lac-victims-people",
    within: 50_000_000,
    place: "latin-america",
  }),
  backTest("Cost of crime in the region, from the count of 2010 to 2014 to that of 2022", {
    of: "cost_share",
    start: "total_cost",
    facts: { 2014: "crime-cost-idb-2017-lac", 2022: "crime-cost-idb-2022-lac" },
    origins: [2014],
    place: "latin-america-and-caribbean",
  }),
];
