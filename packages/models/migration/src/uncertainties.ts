/** What nobody knows of leaving, being caught, trying again and paying for it. */
import { assumed, assumption, fact, type LabModel, triangular } from "@palanca/model-kit";

const share = assumed("percent");
const pure = assumed("1");

export const uncertainties: LabModel["uncertainties"] = {
  people: {
    label: "Population",
    unit: "person",
    value: fact(
      "northern-triangle-population",
      "population",
      "population-2019-revision",
      "population-central-america",
      "population-world-bank",
    ),
    path: true,
  },
  emigrant_share: {
    label: "People who left in recent years",
    unit: "percent",
    value: fact("northern-triangle-emigrants"),
  },
  departure_rate: { label: "People who set out in a year", unit: "percent / year", value: fact("nt-departure-rate") },
  caught_south: share(
    "Caught in Mexico, each attempt, at the start",
    10,
    22,
    40,
    "Mexico stopped some of those who crossed it in 2014.",
  ),
  caught_north: share(
    "Caught at the northern border, each attempt, at the start",
    20,
    35,
    55,
    "Studies of repeated crossings put it at a third to a half.",
  ),
  trying_again: share(
    "Caught who try again",
    30,
    60,
    85,
    "Smugglers sell three tries for one fee; children seldom try again.",
  ),
  deflection: share(
    "Added control that other routes make good",
    0,
    30,
    70,
    "Heavier borders are stated to move routes.",
  ),
  deterrence: pure(
    "Fall of departures, as a logarithm, when being caught becomes certain",
    0,
    0.3,
    0.9,
    "Whether control deters is what the authors dispute: from not at all to more than half.",
  ),
  violence_elasticity: pure(
    "Rise of departures when the homicide rate rises by one percent",
    0.1,
    0.4,
    0.9,
    "Violence is stated to push people out, without a size.",
  ),
  network_elasticity: pure(
    "Rise of departures when those abroad rise by one percent",
    0.1,
    0.3,
    0.6,
    "Those who left draw others after them.",
  ),
  prevention_effect: share(
    "Departures averted when all at risk are reached",
    10,
    35,
    65,
    "Programmes are to give reasons to stay; no document gives a size.",
  ),
  prevention_lag: {
    label: "Years until prevention works",
    unit: "year",
    value: assumption(triangular(2, 4, 8), "Schools and jobs take years."),
  },
  return_rate: {
    label: "Those abroad who return or die in a year",
    unit: "1 / year",
    value: assumption(triangular(0.02, 0.05, 0.1), "Removals alone are a few percent a year."),
  },
  fee_at_start: {
    label: "Smugglers' fee at the start",
    unit: "USD / person",
    value: assumption(triangular(3000, 6000, 9000), "Thousands of dollars a head are stated.", "coyote-fee-per-child"),
  },
  smuggled: share("Arrivals who paid a smuggler", 60, 80, 95, "Most are told to pay; no share is given."),
  fee_answer: pure(
    "Rise of the fee over the rise of tries an entry",
    0.5,
    1,
    1.5,
    "Each further try costs a smuggler about as much as the first.",
  ),
  apprehension_cost: {
    label: "Cost of an apprehension",
    unit: "USD / event",
    value: assumption(
      triangular(5000, 12_000, 25_000),
      "The border agency's budget over its apprehensions is an upper end; no document gives it.",
    ),
  },
  prevention_cost: {
    label: "Cost of full prevention",
    unit: "USD / (person year)",
    value: assumption(triangular(50, 120, 250), "The Alliance's plans come to this order over everybody."),
  },
  events_each: {
    label: "Events an attempt stopped",
    unit: "event / person",
    value: assumption(1, "An apprehension is an event; named so that events and persons are not added."),
  },
  apprehension_rise: {
    label: "Rise of apprehensions in Mexico in 2015",
    unit: "percent",
    value: fact("honduran-apprehensions-in-mexico-rise-2015"),
  },
  arrivals_fall: {
    label: "Fall of arrivals to be explained",
    unit: "percent",
    value: fact("honduran-minors-fall-2015"),
  },
};

export const takes: LabModel["takes"] = {
  homicide_rate: {
    label: "Homicide rate",
    unit: "homicide / (100000 person year)",
    concept: "homicide-rate",
    value: fact("homicide-rate-unodc", "lac-homicide-2012"),
    path: true,
  },
};
