/** Stage by stage: fields, laboratories, the border, the way, the market; and the same elsewhere. */
import { flow, type LabModel, stock } from "@palanca/model-kit";

const land = "hectare / year";
const cocaine = "tonne / year";
const money = "USD / year";

export const relationships: LabModel["relationships"] = {
  // Fields. What is eradicated is passes over fields, not area lost: most is planted again.
  eradicated: flow("min(eradication, passes * area)", land, { label: "Coca eradicated" }),
  eradicated_at_start: flow("min(eradication_at_start, passes * area_at_start)", land),
  planting_at_start: flow("eradicated_at_start * (1 - replanted)", land),
  planted: flow("planting_at_start * price_answer", land),
  replanted_now: flow("replanted * cleared / replanting_time", land),
  displaced_now: flow("displaced * (1 - replanted) * cleared / replanting_time", land, {
    label: "Coca that moves elsewhere",
  }),
  given_up: flow("(1 - displaced) * (1 - replanted) * cleared / replanting_time", land),
  substituted: flow("min(substitution, passes * area / 2)", land),
  returned: flow("return_rate * turned", land),
  area: stock({
    label: "Coca",
    unit: "hectare",
    start: "area_at_start",
    change: "planted + replanted_now + returned - eradicated - substituted",
    bounds: [0, 10_000_000],
  }),
  cleared: stock({
    label: "Coca cleared and not yet planted again",
    unit: "hectare",
    start: "eradicated_at_start * replanting_time",
    change: "eradicated - replanted_now - displaced_now - given_up",
  }),
  turned: stock({
    label: "Fields turned to other crops",
    unit: "hectare",
    start: "0",
    change: "substituted - returned",
  }),
  planted_so_far: stock({ unit: "hectare", start: "area + cleared", change: "planted" }),
  left_so_far: stock({ unit: "hectare", start: "0", change: "displaced_now + given_up" }),

  // Elsewhere: the balloon, with a lower yield.
  area_elsewhere: stock({
    label: "Coca elsewhere in the Andes",
    unit: "hectare",
    start: "elsewhere_at_start",
    change:
      "displaced_now - displaced_at_start * area_elsewhere / elsewhere_at_start + turnover_elsewhere * area_elsewhere * (price_answer - 1)",
    bounds: [0, 10_000_000],
  }),
  elsewhere_at_start: flow("andean_area - area_at_start", "hectare"),
  displaced_at_start: flow("displaced * (1 - replanted) * eradicated_at_start", land),
  region: flow("area + area_elsewhere", "hectare", { label: "Coca of the Andes" }),

  // Stages: each loses a share to seizure, and some of what is seized at home is made good from the same fields.
  grown: flow("area * yield", cocaine),
  made_good: flow(
    "min(headroom * grown, max(0, replacement * smth1(seized_home + lost_laboratories - (seized_at_start + lost_at_start), replanting_time, 0)))",
    cocaine,
    { label: "Seizures made good" },
  ),
  produced: flow("grown + made_good", cocaine, { label: "Cocaine that is made" }),
  lost_laboratories: flow("min(laboratories_destroyed * per_laboratory, grown / 2)", cocaine),
  lost_conversion: flow("(1 - conversion) * (produced - lost_laboratories)", cocaine),
  seized_home: flow("home_seizure * conversion * (produced - lost_laboratories)", cocaine, { label: "Seized at home" }),
  // A destroyed strip grounds flights until it, or one elsewhere, is ready.
  grounded: flow(
    "min(1, airstrips_destroyed * (airstrips_rebuilt * rebuilding_time + (1 - airstrips_rebuilt) * elsewhere_time) / airstrips)",
    "percent",
    { label: "Flights grounded by destroyed airstrips" },
  ),
  stopped_flights: flow("flown * grounded * (1 - moved_on)", "1"),
  ready: flow("(1 - home_seizure) * conversion * (produced - lost_laboratories)", cocaine),
  lost_grounded: flow("stopped_flights * ready", cocaine),
  exported: flow("(1 - stopped_flights) * ready", cocaine, {
    label: "Cocaine exported",
  }),
  seized_transit: flow("transit_seizure * exported", cocaine, { label: "Seized on the way" }),
  lost_transit: flow("transit_loss * (1 - transit_seizure) * exported", cocaine),
  arrived: flow("(1 - transit_loss) * (1 - transit_seizure) * exported", cocaine, { label: "Cocaine that arrives" }),
  arrived_elsewhere: flow(
    "area_elsewhere * yield * yield_elsewhere * (1 - seizure_elsewhere) * (1 - transit_seizure) * (1 - transit_loss)",
    cocaine,
  ),
  supply: flow("arrived + arrived_elsewhere", cocaine, { label: "Cocaine on the market" }),

  lost_at_start: flow("min(laboratories_at_start * per_laboratory, area_at_start * yield / 2)", cocaine),
  seized_at_start: flow("home_seizure_at_start * conversion * (area_at_start * yield - lost_at_start)", cocaine),
  supply_at_start: flow(
    "(1 - transit_loss) * (1 - transit_seizure_at_start) * ((1 - home_seizure_at_start) * conversion * (area_at_start * yield - lost_at_start) + (andean_area - area_at_start) * yield * yield_elsewhere * (1 - seizure_elsewhere))",
    cocaine,
  ),

  // Demand of constant elasticity clears the market; scarcity raises revenue where demand is inelastic.
  price_index: flow("exp(log((1 - demand_fall) * supply_at_start / supply) / demand_elasticity)", "1", {
    label: "Price, start = 1",
  }),
  planting_price: flow("exp(pass_through * log(price_index))", "1"),
  price_answer: flow("exp(planting_response * log(smth1(planting_price, response_time, 1)))", "1"),
  wholesale_revenue: flow("arrived * wholesale_price * price_index", money, { label: "Revenue at the market" }),
  market_revenue: flow("supply * wholesale_price * price_index", money),
  export_revenue: flow("exported * export_price", money, { label: "Revenue at the border" }),
  growers_income: flow("(produced - lost_laboratories) * farm_price * planting_price", money, {
    label: "Income of growers",
  }),

  cost: flow("eradicated * hectare_cost + (seized_home + seized_transit) * tonne_cost", money, {
    label: "Cost of enforcement",
  }),
  removed: flow("seized_home + seized_transit + lost_laboratories", cocaine, { label: "Seized or destroyed" }),
  per_flight: flow("exported / flights", "kilogram / flight", {
    label: "Cocaine a flight, if all left by such flights",
  }),
};
