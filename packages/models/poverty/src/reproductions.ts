import { reproduction } from "@palanca/model-kit/checks";

/** Every country by the same line of extreme poverty: where the tail is thicker than the curve, and where it is thinner. */
const extreme = (place: string, year: number, gives: number) =>
  reproduction(`extreme poverty of ${place} in ${year} under the curve`, {
    of: "first(extreme_headcount)",
    fact: `${place}-indigence-${year}-eclac`,
    within: 0.05,
    place,
    miss: {
      gives,
      because:
        "One curve and one line of extreme poverty do not fit the lower tail of every country; surveys differ in year and method too.",
    },
  });

/** Figures of the documents that the model must give back, each within half of its last printed digit. */
export const reproductions = [
  reproduction("poverty in 2014", { of: "first(headcount)", fact: "latin-america-poverty-2014-eclac", within: 0.5 }),
  reproduction("the fall from 2002 to 2014, split without a rest", {
    of: "first(growth_part + equality_part)",
    fact: "latin-america-poverty-fall-2002-2014",
    within: 0.05,
  }),
  reproduction("people in poverty in 2014", {
    of: "first(poor_people)",
    fact: "latin-america-poor-2014-eclac",
    within: 500_000,
  }),
  reproduction("the fall of the Gini coefficient from 2002 to 2013", {
    of: "first((early_gini - late_gini) / early_gini)",
    fact: "latin-america-gini-fall-2002-2013",
    within: 0.5,
  }),
  reproduction("poverty in 2014 foretold from GDP and the Gini coefficient", {
    of: "first(foretold)",
    fact: "latin-america-poverty-2014-eclac",
    within: 0.5,
    miss: {
      gives: 27.361984,
      because: "Incomes in the surveys grew by 0.93 of GDP per head; with all of it the curve falls a little too far.",
    },
  }),
  reproduction("extreme poverty in 2014 under the curve", {
    of: "first(extreme_headcount)",
    fact: "latin-america-indigence-2014-eclac",
    within: 0.05,
    miss: {
      gives: 10.461845,
      because:
        "The lower tail is fatter than log-normal when mean incomes are high; the line at which the curve would fit is in implied_extreme_line.",
    },
  }),
  reproduction("extreme poverty in 2002 under the curve", {
    of: "first(early_extreme)",
    fact: "latin-america-indigence-2002-eclac",
    within: 0.05,
    miss: {
      gives: 22.808459,
      because: "The same line that is too low for 2014 is too high for 2002: one log-normal does not fit both tails.",
    },
  }),
  reproduction("people in extreme poverty in 2014", {
    of: "first(extreme_people)",
    fact: "latin-america-indigent-2014-eclac",
    within: 500_000,
    miss: { gives: 62397434.0, because: "The share is too low by as much." },
  }),
  reproduction("people out of poverty from 2002 to 2014", {
    of: "first(poverty_fall * people)",
    fact: "latin-america-lifted-from-poverty",
    within: 500_000,
    miss: {
      gives: 94832143.0,
      because:
        "This counts everybody who would be poor at the share of 2002 among the people of 2014; the document counts poor people then less poor people now, among fewer people then.",
    },
  }),
  reproduction("the share between 1.2 and 1.8 lines", {
    of: "first(vulnerable)",
    fact: "lac-vulnerable-share",
    within: 0.5,
    miss: {
      gives: 17.153115,
      because:
        "No log-normal with a Gini above 0.17 can hold half of the people in so narrow a band; the printed share must count everybody below 1.8 lines, or another band.",
    },
  }),
  reproduction("richest tenth over poorest four tenths lies between 10 and 22", {
    of: "first(rich_over_poor)",
    fact: "central-america-income-gap",
    within: 6,
    place: "honduras",
    whose: { late_gini: "honduras-gini-2013" },
  }),
  reproduction("the middle class of the region", {
    of: "first(middle_class)",
    fact: "lac-middle-class-share-2014-mora",
    within: 0.5,
    miss: { gives: 34.930213, because: "The document names no line; 2.5 poverty lines and no upper end count more." },
  }),
  reproduction("the middle class of Uruguay", {
    of: "first(middle_class)",
    fact: "uruguay-middle-class-share",
    within: 0.5,
    place: "uruguay",
    miss: {
      gives: 62.346316,
      because: "The document names no line; 2.5 poverty lines and no upper end count a little more.",
    },
  }),
  extreme("colombia", 2013, 12.557525),
  extreme("el-salvador", 2013, 14.997229),
  extreme("guatemala", 2006, 30.740906),
  extreme("honduras", 2010, 46.489761),
  extreme("mexico", 2012, 14.918344),
  extreme("peru", 2013, 6.6688844),
  extreme("uruguay", 2013, 0.697632),
];
