import { assumption, defineModel, fact, flow, normal, rivals, stock, triangular, uniform } from "@palanca/model-kit";

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

  uncertainties: {
    underlying_trend: {
      label: "Underlying trend of the rate at the start",
      unit: "percent / year",
      value: assumption(
        normal(-2, 11),
        "From 2007 to 2014 the series rose by up to 21 percent in a year and fell by up to 12; yearly changes spread by 13 percent.",
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
      value: assumption(
        triangular(0, 1, 4),
        "Fragmentation after removal is stated to raise violence, without a size.",
      ),
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
      value: fact("population", "population-2019-revision", "population-central-america"),
      path: true,
    },
  },

  relationships: {
    path_rate: stock({
      label: "Homicide rate before the other measures",
      unit: "homicide / (100000 person year)",
      start: rivals(
        "honduras-homicide-2015-07",
        "honduras-homicide-2014",
        "honduras-homicide-2014-bresnahan",
        "el-salvador-homicide-2015-path",
        "chile-homicide-2014-mora",
        "argentina-homicide-2014-mora",
        "nicaragua-homicide-2014-mora",
        "uruguay-homicide-2014-mora",
        "venezuela-homicide-2014-mora",
        "central-america-mexico-homicide-2012",
        "south-america-homicide-2012",
        "lac-homicide-2012",
        "homicide-rate-unodc",
      ),
      change: "path_rate * rate_growth",
      bounds: [0, 100_000],
    }),
    // A promised fall is of the whole rate: it is not added to the trend, and it never slows a fall that comes by itself.
    trend_now: flow("underlying_trend * exp(-elapsed / trend_memory)", "1 / year", { label: "Trend of the rate" }),
    rate_growth: flow(
      "yearly_reduction > 0 ? min(-yearly_reduction, trend_now) : trend_now + relapse_speed * gained",
      "1 / year",
    ),
    gained: stock({
      label: "Fall brought about and not lost again, as a logarithm",
      unit: "1",
      start: "0",
      change: "yearly_reduction > 0 ? max(0, yearly_reduction + trend_now) : -relapse_speed * gained",
    }),

    // Soldiers work at once and wear off; the effect is what is deployed less what people have grown used to.
    deployment_now: flow("deployment_effect * max(0, deployment - smth1(deployment, deployment_fade, 0))", "1"),
    reform_now: flow("reform_effect * smth3(police_reform, reform_lag, 0)", "1"),
    prevention_now: flow("prevention_effect * smth1(prevention_reach, prevention_lag, 0)", "1"),
    recent_removals: stock({
      label: "Leaders removed whose place is still fought over",
      unit: "event",
      start: "0",
      change: "leaders_removed - recent_removals / fragmentation_fade",
    }),
    fragmentation_now: flow("fragmentation_effect * recent_removals", "1"),
    // Two states, each truce holds or broke with a constant chance a year; the mean over both. Once a pact ends, a new one starts whole.
    truce_broken: stock({
      label: "Violence under truces that broke",
      unit: "1",
      start: "0",
      change:
        "(pact > 0 ? (1 - exp(-pact_hazard * step_length)) * max(0, pact - truce_broken) : -truce_broken) / step_length",
      bounds: [0, 1],
    }),
    truce_holds: flow("max(0, pact - truce_broken)", "1", { label: "Violence under truces that hold" }),
    pact_now: flow("pact_effect * truce_holds", "1"),

    rate: flow(
      "path_rate * (1 - deployment_now) * (1 - reform_now) * (1 - prevention_now) * (1 - pact_now) * (1 + fragmentation_now)",
      "homicide / (100000 person year)",
      {
        label: "Homicide rate",
        bounds: [0, 100_000],
      },
    ),
    victims: flow("rate * people * (1 + under_recording)", "homicide / year", { label: "Victims a year" }),
    // Before any lever: a truce in the first year lowers the rate of that year too.
    victims_at_first_rate: flow("init(path_rate) * people * (1 + under_recording)", "homicide / year"),
    victims_above_epidemic: flow(
      "max(0, rate - epidemic_threshold) * people * (1 + under_recording)",
      "homicide / year",
    ),
    // Cause deletion in a cohort: survival from 15 to 30 without homicide, less survival with it (Chiang 1968, rates held over the ages).
    young_men_lost: flow("other_survival * (1 - exp(-young_men_rate * years_of_youth))", "percent", {
      label: "Men of 15 killed before 30 at the year's rate",
      bounds: [0, 100],
    }),
    young_men_rate: flow("rate * young_men_multiple", "homicide / (100000 person year)", {
      label: "Homicide rate of men of 15 to 29",
    }),
  },

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
  encodes: [
    "malinowski-blaha-soldiers-lower-crime-short-term",
    "malinowski-blaha-soldiers-solve-crime-denied",
    "bresnahan-good-police-lower-violence",
    "bustillo-prevention-with-policing",
    "briscoe-pact-lowers-juarez-violence",
    "briscoe-criminal-peace-is-fragile",
  ],
});
