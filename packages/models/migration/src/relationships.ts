/** Push and network, two borders in series with repeated trials, and smugglers who price the tries. */
import { flow, type LabModel, stock } from "@palanca/model-kit";

const people = "person / year";

export const relationships: LabModel["relationships"] = {
  push: flow("exp(violence_elasticity * log(homicide_rate / init(homicide_rate)))", "1"),
  pull: flow("exp(network_elasticity * log(network / init(network)))", "1"),
  prevented: flow("prevention_effect * smth1(prevention, prevention_lag, 0)", "1"),
  willing: flow("people * departure_rate * push * pull", people, { label: "People who would leave" }),
  staying: flow("willing * prevented", people, { label: "People whom prevention keeps" }),
  legal: flow("(willing - staying) * legal_paths", people, { label: "People who leave legally" }),

  // Added control is partly made good by other routes (deflection); what remains compounds over the way.
  caught_south_now: flow("1 - exp(log(1 - caught_south) * max(0, 1 + (control_south - 1) * (1 - deflection)))", "1"),
  caught_north_now: flow("1 - exp(log(1 - caught_north) * max(0, 1 + (control_north - 1) * (1 - deflection)))", "1"),
  caught: flow("1 - (1 - caught_south_now) * (1 - caught_north_now)", "1", { label: "Caught, each attempt" }),
  caught_at_start: flow("1 - (1 - caught_south) * (1 - caught_north)", "1"),

  // Deterrence is apart from deflection: fewer set out.
  departures: flow("(willing - staying - legal) * exp(-deterrence * (caught - caught_at_start))", people, {
    label: "People who set out",
  }),
  deterred: flow("willing - staying - legal - departures", people),

  // Repeated trials (Espenshade 1990): apprehensions are events, caught over not caught for each entry, whoever tries again.
  attempts: flow("departures / (1 - trying_again * caught)", people, { label: "Attempts" }),
  arrivals: flow("attempts * (1 - caught)", people, { label: "Arrivals without papers" }),
  gave_up: flow("attempts * caught * (1 - trying_again)", people),
  stopped_south: flow("events_each * attempts * caught_south_now", "event / year", {
    label: "Apprehensions in Mexico",
  }),
  stopped_north: flow("events_each * attempts * (1 - caught_south_now) * caught_north_now", "event / year", {
    label: "Apprehensions at the northern border",
  }),
  apprehended: flow("stopped_south + stopped_north", "event / year", { label: "Apprehensions" }),

  fee: flow("fee_at_start * max(0, 1 + fee_answer * ((1 - caught_at_start) / (1 - caught) - 1))", "USD / person", {
    label: "Smugglers' fee",
  }),
  smugglers_revenue: flow("arrivals * smuggled * fee", "USD / year", { label: "Smugglers' revenue" }),
  reacting: flow("apprehended * apprehension_cost", "USD / year", { label: "Cost of stopping people" }),
  preventing: flow("people * prevention * prevention_cost", "USD / year", { label: "Cost of prevention" }),

  network: stock({
    label: "People abroad",
    unit: "person",
    start: "people * emigrant_share",
    change: "arrivals + legal - return_rate * network",
    bounds: [0, 1e9],
  }),

  // How much of the fall in arrivals interception alone explains: the chance that gives the documented rise of apprehensions a person.
  passing_north: flow("1 - caught_north", "1"),
  ending: flow("1 - trying_again + trying_again * passing_north", "1"),
  stopped_each: flow("caught_south / (ending - trying_again * passing_north * caught_south)", "1"),
  stopped_each_after: flow("(1 + apprehension_rise) * stopped_each", "1"),
  caught_south_needed: flow(
    "min(1, stopped_each_after * ending / (1 + stopped_each_after * trying_again * passing_north))",
    "1",
    { label: "Caught in Mexico, each attempt, that the rise of apprehensions needs" },
  ),
  entering: flow("(1 - caught_south) / (ending - trying_again * passing_north * caught_south)", "1"),
  entering_after: flow(
    "(1 - caught_south_needed) / (ending - trying_again * passing_north * caught_south_needed)",
    "1",
  ),
  explained_fall: flow("1 - entering_after / entering", "percent", {
    label: "Fall of arrivals that interception explains",
  }),
};
