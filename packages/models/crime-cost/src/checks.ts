import { always, direction, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "the parts add up to the whole",
    "abs(cost_share - life_cost_share - public_cost_share - private_cost_share - indirect_cost_share) <= cost_share / 1000000000",
  ),
  always(
    "no part is negative",
    "min(life_cost_share, public_cost_share, private_cost_share, indirect_cost_share) >= 0",
  ),
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
  reproduction("the World Bank's total comes back from its parts", {
    of: "first(cost_share)",
    fact: "crime-cost-world-bank",
    within: 0.5,
    place: "honduras",
    whose: { total_cost: "crime-cost-world-bank", life_share: "crime-cost-life-share-world-bank" },
  }),
];
