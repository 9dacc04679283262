import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "what is made is seized by stage, lost or arrives",
    "abs(produced - lost_laboratories - lost_conversion - seized_home - lost_grounded - seized_transit - lost_transit - arrived) <= 1e-9 * produced",
  ),
  always(
    "every hectare planted stands, is cleared, is turned or has left",
    "abs(planted_so_far - left_so_far - area - cleared - turned) <= 1e-9 * planted_so_far",
  ),
  always("no area falls below zero", "area >= 0 and cleared >= 0 and turned >= 0 and area_elsewhere >= 0"),
  always("fields give no more than they can", "produced <= grown * (1 + headroom) * (1 + 1e-9)"),
  direction("eradication leaves less coca here", { raise: "eradication", lowers: "area_mean" }),
  direction("eradication leaves more coca elsewhere", { raise: "eradication", raises: "elsewhere_mean" }),
  direction("seizure on the way raises the price", { raise: "transit_seizure", raises: "price_at_end" }),
  direction("seizure on the way raises the market's revenue, for demand is inelastic", {
    raise: "transit_seizure",
    raises: "market_revenue",
  }),
  direction("seizure at home leaves less on the market", { raise: "home_seizure", lowers: "supplied" }),
  direction("destroying laboratories leaves less on the market", {
    raise: "laboratories_destroyed",
    lowers: "supplied",
  }),
  direction("less demand lowers the market's revenue", { raise: "demand_fall", lowers: "market_revenue" }),
  direction("less demand leaves less coca", { raise: "demand_fall", lowers: "region_at_end" }),
  limit("without displacement or a price that reaches planters, what is eradicated here moves nothing elsewhere", {
    measure: "elsewhere_at_end",
    with: { eradication: 120_000, displaced: 0, pass_through: 0 },
    against: { eradication: 0, displaced: 0, pass_through: 0 },
  }),
  direction("destroying airstrips leaves less on the market", { raise: "airstrips_destroyed", lowers: "supplied" }),
  limit("airstrips built again at once and everywhere ground nobody", {
    measure: "supplied",
    with: { airstrips_destroyed: 500, airstrips_rebuilt: 100, rebuilding_time: 0 },
    against: { airstrips_destroyed: 0 },
  }),
  limit("twice the flights carry half each", {
    measure: "kilograms_a_flight",
    with: { flights: 16 },
    against: { flights: 8 },
    times: 1 / 2,
  }),
  reproduction("166 tonnes intercepted in Colombia", {
    of: "first(seized_home)",
    fact: "colombia-cocaine-intercepted-2014-kelly",
    within: 0.5,
    place: "colombia",
    miss: {
      gives: 146.40250539112742,
      because: "The share was worked out on potential production; laboratories and conversion come first.",
    },
  }),
  reproduction("Peru exports more than 200 tonnes, on Colombia's yield and share seized", {
    of: "first(exported)",
    fact: "peru-cocaine-exports-ellis",
    within: 50,
    place: "peru",
    miss: {
      gives: 145.82599028448434,
      because: "Colombia's share seized and laboratories stand in for Peru's, which are smaller.",
    },
  }),
  reproduction("what 200 tonnes over six to ten flights a day mean for a flight: 55 to 91 kilograms", {
    of: "first(stated / flights)",
    figures: { stated: "peru-cocaine-exports-ellis" },
    fact: "peru-cocaine-per-flight",
    within: 18.3,
    place: "peru",
  }),
  reproduction("a flight's load in the model's own Peru", {
    of: "first(per_flight)",
    fact: "peru-cocaine-per-flight",
    within: 18.3,
    place: "peru",
    miss: { gives: 49.90622528490227, because: "The model's Peru exports too little, as above." },
  }),
];
