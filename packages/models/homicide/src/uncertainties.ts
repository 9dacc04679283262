/** What nobody knows of trends, effects and how long they last. */
import { assumption, fact, type LabModel, normal, triangular, uniform } from "@palanca/model-kit";

export const uncertainties: LabModel["uncertainties"] = {
  underlying_trend: {
    label: "Underlying trend of the rate at the start",
    unit: "percent / year",
    value: assumption(
      normal(-2, 15),
      "In six countries from 1990 to 2014 changes over one, three and five years spread by 15, 10 and 8 percent a year (homicide-rate-unodc); with the memory below a trend at the start that is spread by 15 gives all three.",
      "homicide-rate-unodc",
      "honduras-homicide-2011",
      "honduras-homicide-2014",
    ),
  },
  trend_memory: {
    label: "Years in which a trend wears off by itself",
    unit: "year",
    value: assumption(
      triangular(1, 3, 8),
      "The rise before 2011 and the fall after it lasted three to four years each; a series that rose and fell regresses by itself.",
      "honduras-homicide-2007",
    ),
  },
  relapse_speed: {
    label: "Share of a brought-about fall that is lost again each year once it ends",
    unit: "1 / year",
    value: assumption(
      triangular(0, 0.05, 0.2),
      "Successes are called few and fragile; no document says how fast they are lost.",
    ),
  },
  deployment_effect: {
    label: "Fall at once where soldiers are deployed",
    unit: "percent",
    value: assumption(triangular(0, 10, 25), "Short-term falls are stated, without a size."),
  },
  deployment_fade: {
    label: "Years in which the effect of a deployment fades",
    unit: "year",
    value: assumption(triangular(1, 2, 4), "The effect is called short-term."),
  },
  reform_effect: {
    label: "Fall under a police that is wholly reformed",
    unit: "percent",
    value: assumption(triangular(0, 20, 45), "Reform is called the key; no document gives a size."),
  },
  reform_lag: {
    label: "Years until a reform works",
    unit: "year",
    value: assumption(triangular(3, 5, 10), "Reform needs a new generation of officers."),
  },
  fragmentation_effect: {
    label: "Rise for each leader removed, while groups fight over the place",
    unit: "percent / event",
    value: assumption(triangular(0, 1, 4), "Fragmentation after removal is stated to raise violence, without a size."),
  },
  fragmentation_fade: {
    label: "Years in which such fighting dies down",
    unit: "year",
    value: assumption(triangular(1, 2, 4), "New orders form within a few years."),
  },
  prevention_effect: {
    label: "Fall when all young people at risk are reached",
    unit: "percent",
    value: assumption(triangular(0, 20, 50), "Prevention is stated to lower violence; sizes are not documented."),
  },
  prevention_lag: {
    label: "Years until prevention works",
    unit: "year",
    value: assumption(triangular(1, 3, 6), "Those reached must first come into the ages of risk."),
  },
  pact_effect: {
    label: "Fall while a truce holds that covers everybody",
    unit: "percent",
    value: assumption(
      triangular(20, 40, 60),
      "Calm that rests on pacts is described; the size follows El Salvador's truce of 2012 in press counts.",
    ),
  },
  pact_hazard: {
    label: "Chance a year that a truce breaks",
    unit: "1 / year",
    value: assumption(triangular(0.1, 0.4, 0.8), "The truces described lasted from months to a few years."),
  },
  under_recording: {
    label: "Killings that no count records, over those recorded",
    unit: "percent",
    value: assumption(
      triangular(0, 4, 12),
      "Two official counts of 2014 lie one percent apart; the disappeared are in neither.",
      "honduras-homicide-2014-bresnahan",
    ),
  },
  epidemic_threshold: {
    label: "Rate that the WHO calls epidemic",
    unit: "homicide / (100000 person year)",
    value: fact("who-epidemic-threshold"),
  },
  young_men_multiple: {
    label: "Rate of men of 15 to 29 over everybody's",
    unit: "1",
    value: fact("young-men-times-all"),
  },
  years_of_youth: {
    label: "Years from 15 to 30, a person a homicide",
    unit: "person year / homicide",
    value: assumption(15, "By definition of the ages that young-men-homicide-lac counts.", "young-men-homicide-lac"),
  },
  other_survival: {
    label: "Men of 15 whom no other cause of death takes before 30",
    unit: "percent",
    value: assumption(
      uniform(97.5, 99),
      "In Costa Rica, where few are killed, 98.5 of a hundred reach 30 under all causes.",
      "mortality-by-age",
    ),
  },
  people: {
    label: "Population",
    unit: "person",
    value: fact("population", "population-2019-revision", "population-central-america", "population-world-bank"),
    path: true,
  },
};
