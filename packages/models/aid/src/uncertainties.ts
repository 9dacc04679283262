import { assumption, fact, type LabModel, point, rivals, triangular, uniform } from "@palanca/model-kit";

export const uncertainties: LabModel["uncertainties"] = {
  budget_trend: {
    label: "Yearly change of the envelope by itself",
    unit: "percent / year",
    value: assumption(
      triangular(-13, -3, 5),
      "Falls of about 4 percent a year to 2012, then 9 and 13 percent; a rise was asked for afterwards.",
      "regional-aid-fall-2014-farah-reyes",
      "us-central-america-aid-request",
    ),
  },
  enacted: {
    label: "Part of what is requested that is appropriated",
    unit: "percent",
    value: assumption(uniform(75, 100), "Congress mostly votes less than is asked; no document says how much less."),
  },
  obligation_rate: {
    label: "Part of open money that is obligated in a year",
    unit: "1 / year",
    value: assumption(triangular(0.4, 0.6, 0.8), "Most of an appropriation is obligated in its two to three years."),
  },
  cohort_length: {
    label: "Years between two appropriations",
    unit: "year",
    value: assumption(point(1), "Appropriations are yearly, by definition."),
  },
  disbursement_time: {
    label: "Years from obligation to payment",
    unit: "year",
    value: assumption(triangular(1, 2, 4), "Contracts run for years.", "mora-procedures-weaken-engagement"),
  },
  delivery_time: {
    label: "Years from payment to what arrives",
    unit: "year",
    value: assumption(triangular(1, 1.5, 4), "Procedures are called slow.", "mora-procedures-weaken-engagement"),
  },
  release_time: {
    label: "Years over which released money comes free",
    unit: "year",
    value: assumption(uniform(1.5, 2.5), "A report is followed by a holding period."),
  },
  withheld_life: {
    label: "Years after which withheld money lapses",
    unit: "year",
    value: assumption(uniform(3, 6), "Withheld money lapses with its appropriation unless it is moved."),
  },
  incle_for_forces: {
    label: "Part of INCLE that helps police and migration officers",
    unit: "percent",
    value: fact("mexico-incle-share-for-forces-2021"),
  },
  abusive_at_start: {
    label: "Units with gross violations at the start",
    unit: "percent",
    value: assumption(triangular(1, 5, 20), "Abuse is documented and its extent among units is not."),
  },
  corrupt_at_start: {
    label: "Units that work with crime at the start",
    unit: "percent",
    value: assumption(
      triangular(5, 20, 50),
      "Police or soldiers take part in nine of ten Dominican cases of organised crime; how many units, nobody says.",
      "dominican-forces-in-organised-crime-cases",
    ),
  },
  abuse_detection: {
    label: "Abusive units that vetting finds",
    unit: "percent",
    value: assumption(triangular(20, 50, 80), "Vetting needs credible information on a named unit."),
  },
  corruption_detection: {
    label: "Corrupt units that vetting finds",
    unit: "percent",
    value: assumption(triangular(10, 30, 60), "Corruption leaves less of a record than abuse."),
  },
  false_positives: {
    label: "Clean units that vetting bars",
    unit: "percent",
    value: assumption(triangular(0, 2, 8), "Names are confused and charges untrue; no document counts them."),
  },
  remedy_time: {
    label: "Years to put a unit right",
    unit: "year",
    value: assumption(triangular(2, 4, 8), "Trials and dismissals come first."),
  },
  diversion: {
    label: "Part of what a corrupt unit gets that goes astray",
    unit: "percent",
    value: assumption(triangular(5, 20, 50), "Stated without a size.", "paarlberg-aid-enriches-corrupt-officials"),
  },
  fungibility: {
    label: "Part of aid that frees the recipient's own money for other ends",
    unit: "percent",
    value: assumption(
      uniform(0, 70),
      "Estimates differ by sector from none to most (Feyzioglu, Swaroop and Zhu 1998, from memory).",
    ),
  },
  substitution: {
    label: "Part of money denied that other suppliers replace",
    unit: "percent",
    value: assumption(triangular(0, 20, 60), "Stated without a size.", "bresnahan-denied-aid-opens-door-to-rivals"),
  },
  own_over_aid: {
    label: "Recipient's own security spending over the standing envelope",
    unit: "1",
    value: fact("colombia-own-over-us-defence"),
  },
  merida_spent: {
    label: "What the Mérida Initiative spent",
    unit: "USD",
    value: rivals(
      "merida-total-paarlberg",
      "merida-total-vorobyeva",
      "merida-total-ackerman",
      "mexico-us-equipment-training-since-2008-isacson",
    ),
  },
  standing_community_share: {
    label: "Share of communities before any change",
    unit: "percent",
    value: fact("merida-community-share-standing"),
  },
  aid_2008: { label: "Regional aid in 2008", unit: "USD / year", value: fact("regional-aid-2008-farah-reyes") },
  aid_2012: { label: "Regional aid in 2012", unit: "USD / year", value: fact("regional-aid-2012-farah-reyes") },
  fall_2013: {
    label: "Fall of regional aid in 2013",
    unit: "percent",
    value: fact("regional-aid-fall-2013-farah-reyes"),
  },
  fall_2014: {
    label: "Fall of regional aid in 2014",
    unit: "percent",
    value: fact("regional-aid-fall-2014-farah-reyes"),
  },
  dollar_of_2015: {
    label: "Price of a dollar of 2015 in 2015",
    unit: "USD / USD@2015",
    value: assumption(point(1), "One, by definition."),
  },
  price_growth: {
    label: "Yearly rise of U.S. prices",
    unit: "percent / year",
    value: assumption(uniform(1, 3.5), "U.S. consumer prices rose by 1.7 percent a year from 2010 to 2015."),
  },
};
