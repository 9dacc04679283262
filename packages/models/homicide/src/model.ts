import { assumption, defineModel } from "@palanca/model-kit";
import { relationships } from "./relationships.js";
import { uncertainties } from "./uncertainties.js";

/** Lethal violence: where the homicide rate goes under a reduction path, and how many lives that is. */
export const homicide = defineModel({
  id: "homicide",
  title: "Lethal violence",
  question: "Where does the homicide rate go under a reduction path, and how many lives is that?",
  time: { from: 2015, to: 2030, step: "1 year" },

  levers: {
    yearly_reduction: {
      label: "Yearly fall that is brought about",
      unit: "percent / year",
      default: assumption(0, "The baseline takes no promise for granted."),
      range: [0, 20],
      because: "twice the ten percent a year that honduras-promised-fall states",
    },
    deployment: {
      label: "Soldiers on the street, share of violent places",
      unit: "percent",
      default: assumption(0, "Measured against what is deployed at the start."),
      range: [0, 100],
      because: "all violent places",
    },
    police_reform: {
      label: "Police reformed",
      unit: "percent",
      default: assumption(0, "Measured against the police at the start."),
      range: [0, 100],
      because: "the whole police",
    },
    leaders_removed: {
      label: "Leaders removed",
      unit: "event / year",
      default: assumption(0, "Measured against the removals at the start."),
      range: [0, 20],
      because: "nothing in the evidence counts more than a few a year",
    },
    prevention_reach: {
      label: "Young people at risk reached by prevention",
      unit: "percent",
      default: assumption(0, "Measured against the programmes at the start."),
      range: [0, 100],
      because: "all who are at risk",
    },
    pact: {
      label: "Violence that a truce covers",
      unit: "percent",
      default: assumption(0, "No truce at the start."),
      range: [0, 100],
      because: "every group keeps it",
    },
  },

  uncertainties,

  relationships,

  measures: {
    rate_2020: {
      label: "Homicide rate in 2020",
      of: "at(rate, 2020)",
      unit: "homicide / (100000 person year)",
      better: "lower",
    },
    rate_at_end: {
      label: "Homicide rate at the end",
      of: "last(rate)",
      unit: "homicide / (100000 person year)",
      better: "lower",
    },
    victims: { label: "Victims over the years", of: "total(victims)", unit: "homicide", better: "lower" },
    lives_saved: {
      label: "Lives saved against the first year's rate",
      of: "total(victims_at_first_rate - victims)",
      unit: "homicide",
      better: "higher",
    },
    victims_above_epidemic: {
      label: "Victims above the WHO threshold",
      of: "total(victims_above_epidemic)",
      unit: "homicide",
      better: "lower",
    },
    young_men_rate_at_end: {
      label: "Rate of young men at the end",
      of: "last(young_men_rate)",
      unit: "homicide / (100000 person year)",
      better: "lower",
    },
    young_men_lost_at_end: {
      label: "Men of 15 killed before 30, at the rate of the end",
      of: "last(young_men_lost)",
      unit: "percent",
      better: "lower",
    },
    soldiers_first_year: {
      label: "Fall that soldiers bring in the first year",
      of: "first(deployment_now)",
      unit: "percent",
      better: "higher",
    },
    soldiers_third_year: {
      label: "Fall that soldiers bring in the third year",
      of: "at(deployment_now, 2017)",
      unit: "percent",
      better: "higher",
    },
    truce_years: {
      label: "Years that the truce holds, mean over truces",
      of: "total(truce_holds)",
      unit: "year",
      better: "higher",
    },
    year_below_epidemic: {
      label: "Year in which the rate falls to the WHO threshold",
      of: "first_time(rate <= epidemic_threshold)",
      unit: "year",
      better: "lower",
    },
  },

  gives: { "homicide-rate": "rate" },
  doubts: [
    "Held against past counts its middle forecast does about as well as no change at all; what it adds is the range.",
  ],
  encodes: [
    "malinowski-blaha-soldiers-lower-crime-short-term",
    "malinowski-blaha-soldiers-solve-crime-denied",
    "bresnahan-good-police-lower-violence",
    "bustillo-prevention-with-policing",
    "briscoe-pact-lowers-juarez-violence",
    "briscoe-criminal-peace-is-fragile",
  ],
});
