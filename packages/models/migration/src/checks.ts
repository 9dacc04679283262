import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";

export const checks = [
  always(
    "everybody who would leave stays, goes legally, is deterred, gives up or arrives",
    "abs(willing - staying - legal - deterred - gave_up - arrivals) <= 1e-9 * willing",
  ),
  always(
    "every attempt ends in an arrival or an apprehension",
    "abs(attempts - arrivals - apprehended / events_each) <= 1e-9 * attempts",
  ),
  always(
    "apprehensions an entry are caught over not caught, whoever tries again",
    "abs(apprehended / events_each * (1 - caught) - arrivals * caught) <= 1e-9 * attempts",
  ),
  always("chances stay between zero and one", "caught >= 0 and caught <= 1 and caught_south_needed <= 1"),
  direction("prevention lowers departures", { raise: "prevention", lowers: "departures" }),
  direction("prevention lowers smugglers' revenue", { raise: "prevention", lowers: "smugglers_revenue" }),
  direction("control in the south lowers arrivals", { raise: "control_south", lowers: "arrivals" }),
  direction("control in the north lowers arrivals", { raise: "control_north", lowers: "arrivals" }),
  direction("control raises the smugglers' fee", { raise: "control_south", raises: "fee_mean" }),
  direction("legal ways lower arrivals without papers in the first year", {
    raise: "legal_paths",
    lowers: "arrivals_first_year",
  }),
  direction("trying again raises arrivals", { raise: "trying_again", raises: "arrivals" }),
  direction("trying again leaves interception less to explain", { raise: "trying_again", lowers: "explained_fall" }),
  direction("a dearer apprehension raises the cost of stopping people", {
    raise: "apprehension_cost",
    raises: "cost_reacting",
  }),
  limit("twice the people are twice the arrivals", {
    measure: "arrivals",
    with: { people: 2_000_000 },
    against: { people: 1_000_000 },
    times: 2,
  }),
  limit("with routes that make good all added control, control changes nothing", {
    measure: "arrivals",
    with: { deflection: 100, control_south: 400 },
    against: { deflection: 100, control_south: 100 },
  }),
  reproduction("nine percent of 30 million are 2.7 million people", {
    of: "first(network)",
    fact: "nt-emigrants-people",
    within: 150_000,
    place: "northern-triangle",
  }),
  reproduction("half a million set out in a year", {
    of: "first(departures)",
    fact: "central-americans-on-the-beast",
    within: 0.05,
    place: "northern-triangle",
  }),
  reproduction("interception alone does not explain a fall of 95 percent", {
    of: "first(explained_fall)",
    fact: "honduran-minors-fall-2015",
    within: 0.5,
    place: "honduras",
    miss: {
      gives: 48.52610796435525,
      because:
        "Four times the apprehensions take away a part only; and minors who arrive are another group than those apprehended.",
    },
  }),
  reproduction("what smuggling people from Latin America brings in a year, beside that of three countries", {
    of: "first(smugglers_revenue)",
    fact: "migrant-smuggling-la-us-revenue",
    within: 50_000_000,
    place: "northern-triangle",
    miss: {
      gives: 1645554975.6184514,
      because: "The proceeds are of all Latin America, Mexico's people among them; these are of three countries.",
    },
  }),
];
