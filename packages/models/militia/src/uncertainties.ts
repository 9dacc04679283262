/** What nobody knows: how fast militias spread, which conditions restrain them, what they do to violence. */
import { assumed, assumption, fact, type LabModel, triangular } from "@palanca/model-kit";

const share = assumed("percent");
const hazard = assumed("1 / year");

export const uncertainties: LabModel["uncertainties"] = {
  municipalities: {
    label: "Municipalities",
    unit: "municipality",
    value: fact("michoacan-municipalities", "guerrero-municipalities"),
  },
  first_cases: {
    label: "Municipalities with a militia at the start of 2011",
    unit: "municipality",
    value: assumption(triangular(1, 2, 3), "First cases are told of 2011, without a number."),
  },
  open_to_militias: share(
    "Municipalities in which a militia can arise",
    55,
    75,
    95,
    "Half of Guerrero's had one by 2014; where extortion is bearable or the state holds, none need arise.",
  ),
  onset: hazard("Chance a year that one forms by itself", 0, 0.01, 0.02, "Few form where no neighbour has one."),
  spread: hazard(
    "Municipalities that one militia brings to form their own, a year",
    1.267,
    1.867,
    2.467,
    "Brought to the one count there is, at the end of 2013 (michoacan-municipalities-with-militias).",
  ),
  threat_elasticity: {
    label: "Rise in forming when the homicide rate rises by one percent",
    unit: "1",
    value: assumption(triangular(0, 0.3, 0.8), "Crime and extortion are stated to bring militias, without a size."),
  },
  deal_incentive: {
    label: "Rise in forming while a deal is open, for a deal that takes in all within a year",
    unit: "percent",
    value: assumption(triangular(0, 30, 100), "A deal is stated to invite more militias, without a size."),
  },
  whole_deal: {
    label: "Pace of a deal that takes in all within about a year",
    unit: "1 / year",
    value: assumption(1, "The deal of 2014 set a deadline of weeks; one a year is what the incentive is measured at."),
  },
  reforming: hazard("Disarmed municipalities that arm again, a year", 0, 0.1, 0.3, "Fear of revenge keeps arms ready."),
  predation: hazard(
    "Self-defence forces that turn to predation, a year, when nothing restrains them",
    0.1,
    0.3,
    0.6,
    "Predation followed within two to three years in the cases told.",
  ),
  spontaneous: share(
    "Militias that arose by themselves",
    30,
    60,
    90,
    "Some were set up or armed by sponsors and cartels.",
  ),
  outside_threat: share(
    "Militias that face a threat from outside",
    30,
    60,
    90,
    "Many fight a cartel of the place itself.",
  ),
  rift: share("Places split by a local quarrel", 10, 30, 60, "Factions shot at each other (la-ruana-shootout-deaths)."),
  spontaneous_effect: share(
    "Predation that arising by itself averts",
    0,
    30,
    60,
    "One of four conditions of restraint; no size.",
  ),
  threat_effect: share(
    "Predation that an outside threat averts",
    0,
    30,
    60,
    "One of four conditions of restraint; no size.",
  ),
  rift_effect: share(
    "Predation that a local quarrel adds",
    0,
    50,
    150,
    "One of four conditions of restraint; no size.",
  ),
  control_effect: share(
    "Predation that official control averts",
    20,
    50,
    80,
    "Called the condition that matters; no size.",
  ),
  neighbour_effect: share(
    "Predation added when all neighbours are predatory",
    0,
    50,
    150,
    "Cartels take the label over.",
  ),
  cover_effect: share(
    "Predation that a uniform without vetting adds",
    0,
    20,
    60,
    "Absorption without vetting gives legal cover to those who posed as vigilantes.",
  ),
  vetting_effect: share("Predation that vetting averts among those taken in", 30, 60, 85, "No document gives a size."),
  calm: share("Fall in killings where a militia keeps peace", 5, 20, 40, "Violence is told to fall at first."),
  predator_violence: share(
    "Rise in killings where a militia preys",
    20,
    60,
    120,
    "Killings and feuds are told, without a rate.",
  ),
  members_each: {
    label: "Members a municipality",
    unit: "member / municipality",
    value: fact("michoacan-members-per-municipality"),
  },
};

export const takes: LabModel["takes"] = {
  homicide_rate: {
    label: "Homicide rate without militias",
    unit: "homicide / (100000 person year)",
    concept: "homicide-rate",
    value: fact("guerrero-homicide-2013", "homicide-rate-unodc"),
    path: true,
  },
};
