/** What nobody knows between field and market. */
import { assumed, assumption, fact, type LabModel, triangular } from "@palanca/model-kit";

const share = assumed("percent");
const years = assumed("year");
const price = assumed("USD / kilogram");
const pure = assumed("1");

export const uncertainties: LabModel["uncertainties"] = {
  area_at_start: {
    label: "Coca at the start",
    unit: "hectare",
    value: fact("colombia-coca-area-2014", "peru-coca-area-2014"),
  },
  andean_area: { label: "Coca of the Andes at the start", unit: "hectare", value: fact("andean-coca-area-2014") },
  eradication_at_start: {
    label: "Coca eradicated at the start",
    unit: "hectare / year",
    value: fact("colombia-coca-affected-2014-kelly", "peru-coca-eradicated-2014"),
  },
  laboratories_at_start: {
    label: "Laboratories destroyed at the start",
    unit: "laboratory / year",
    value: fact("colombia-laboratories-destroyed-2014-kelly"),
  },
  home_seizure_at_start: {
    label: "Seized at home at the start",
    unit: "percent",
    value: fact("colombia-home-seizure-share"),
  },
  transit_seizure_at_start: {
    label: "Seized on the way at the start",
    unit: "percent",
    value: assumption(20, "As the lever stands."),
  },
  passes: {
    label: "Most passes over a field in a year",
    unit: "1 / year",
    value: assumption(triangular(1.2, 1.6, 2), "Coca sprayed or pulled stands again within months."),
  },
  replanted: share(
    "Eradicated coca that is planted again there",
    50,
    75,
    95,
    "Coca is told to come back after eradication.",
  ),
  displaced: share(
    "Eradicated coca not planted again there that moves to another country",
    20,
    60,
    100,
    "Planting and processing are told to move where pressure is less.",
  ),
  replanting_time: years("Years until it is planted again", 0.4, 0.6, 1, "A season or two."),
  return_rate: {
    label: "Turned fields that go back to coca in a year",
    unit: "1 / year",
    value: assumption(triangular(0.05, 0.2, 0.5), "Substitution is called the less successful way."),
  },
  yield: { label: "Cocaine a hectare", unit: "kilogram / (hectare year)", value: fact("coca-yield-2014") },
  yield_elsewhere: share("Yield elsewhere over the yield here", 50, 75, 95, "Poorer soil is told to need more coca."),
  turnover_elsewhere: {
    label: "Planting elsewhere over its area",
    unit: "1 / year",
    value: assumption(triangular(0.05, 0.15, 0.3), "Fields last for years."),
  },
  seizure_elsewhere: share(
    "Seized at home elsewhere",
    5,
    12,
    25,
    "Peru and Bolivia seize a smaller share than Colombia.",
  ),
  per_laboratory: {
    label: "Cocaine lost with a laboratory",
    unit: "kilogram / laboratory",
    value: assumption(triangular(2, 8, 20), "Most are small sites for paste; nobody weighs what is lost."),
  },
  conversion: share("Base that becomes hydrochloride", 88, 94, 98, "Chemists lose a little."),
  replacement: share(
    "Seizure at home that is made good from the fields",
    20,
    60,
    95,
    "A kilo seized upstream is cheap to replace: it costs its price there (Reuter and Kleiman 1986).",
  ),
  headroom: share("More that the same fields can give", 5, 15, 30, "Another harvest, better chemistry."),
  airstrips: {
    label: "Airstrips in use",
    unit: "1",
    value: assumption(triangular(40, 100, 250), "Six to ten flights a day need some dozens.", "vraem-narco-flights"),
  },
  airstrips_rebuilt: {
    label: "Destroyed airstrips that are built again",
    unit: "percent",
    value: fact("peru-airstrips-rebuilt"),
  },
  rebuilding_time: {
    label: "Time to build one again",
    unit: "hour",
    value: fact("peru-airstrip-rebuilding-time"),
  },
  elsewhere_time: years(
    "Years until a strip elsewhere takes the place of one not built again",
    0.02,
    0.1,
    0.3,
    "A strip is a stretch of river bank or road; it is found within weeks.",
  ),
  flown: share(
    "Exports that leave by small aircraft",
    10,
    30,
    80,
    "Most of what leaves the VRAEM flies; most of Colombia's leaves by sea.",
  ),
  moved_on: share(
    "Cargo of grounded flights that leaves another way",
    50,
    80,
    100,
    "Carriers on foot, rivers and roads stand ready.",
  ),
  transit_loss: share("Lost on the way without seizure", 0, 2, 5, "Cargo thrown overboard or spoiled."),
  demand_elasticity: pure(
    "Fall of consumption when the price rises by one percent",
    0.3,
    0.6,
    0.95,
    "Estimates lie below one; the literature is cited as a range only.",
  ),
  pass_through: pure(
    "Rise of planting prices when the market price rises by one percent",
    0.05,
    0.2,
    0.5,
    "Prices at the market are mostly risk and distance.",
  ),
  planting_response: pure("Rise of planting when its price rises by one percent", 0.2, 0.6, 1.2, "No document says."),
  response_time: years("Years until planters answer a price", 0.6, 1.5, 3, "A bush bears after a year or so."),
  farm_price: price("Price of base at the farm", 700, 1000, 1500, "Surveys of Colombia's farms around 2014."),
  export_price: price("Price at the border", 1800, 2300, 3500, "Surveys of Colombia's border around 2014."),
  wholesale_price: {
    label: "Price in the market",
    unit: "USD / kilogram",
    value: fact("us-cocaine-price-kilogram"),
  },
  hectare_cost: {
    label: "Cost of eradicating a hectare",
    unit: "USD / hectare",
    value: assumption(triangular(1000, 2500, 4000), "Aircraft, escorts and pullers; no document gives the price."),
  },
  tonne_cost: {
    label: "Cost of seizing a tonne",
    unit: "USD / tonne",
    value: assumption(triangular(1e6, 3e6, 8e6), "Ships, aircraft and police over what they seize; no document says."),
  },
  flights: { label: "Drug flights", unit: "flight / day", value: fact("vraem-narco-flights") },
};
