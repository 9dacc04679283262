/** The thirteen countries whose closing years the documents state, and what each definition gives where it misses them; never tuned. */
import type { ReproductionCheck } from "@palanca/model-kit/checks";
import { reproduction } from "@palanca/model-kit/checks";
import { definitions, lastAges } from "./windows.js";

/** How the document puts the year: a quarter of the century, about a year (read to the decade that is printed), or beyond one. */
type Told = "quarter" | "about" | "beyond";

/** In the documents' order: place, how it is put, the year, and the misses by definition and last working age. */
export const statedEnds: readonly (readonly [string, Told, number, Readonly<Record<string, number>>])[] = [
  ["cuba", "quarter", 2025, { unfpa_59: 2, unfpa_64: 2, celade_64: 2 }],
  ["chile", "quarter", 2025, { unfpa_59: 2, unfpa_64: 2, celade_59: 2, celade_64: 2, un_64: 2 }],
  [
    "brazil",
    "about",
    2040,
    { unfpa_59: 2071.223, unfpa_64: 2105, celade_64: 2055.75, un_59: 2021.958, un_64: 2033.349 },
  ],
  [
    "costa-rica",
    "about",
    2040,
    { unfpa_59: 2064.314, unfpa_64: 2105, celade_64: 2052.716, un_59: 2020, un_64: 2029.767 },
  ],
  [
    "ecuador",
    "about",
    2050,
    { unfpa_59: 2096.939, unfpa_64: 2105, celade_59: 2036.497, celade_64: 2069.31, un_59: 2032.408 },
  ],
  [
    "peru",
    "about",
    2050,
    { unfpa_59: 2091.454, unfpa_64: 2105, celade_59: 2032.141, celade_64: 2058.813, un_59: 2027.084, un_64: 2040.054 },
  ],
  ["el-salvador", "beyond", 2050, { un_59: 2031.255, un_64: 2045.964 }],
  ["nicaragua", "beyond", 2050, { celade_59: 2047.852, un_59: 2039.724 }],
  ["paraguay", "beyond", 2050, { un_59: 2042.396 }],
  ["honduras", "beyond", 2050, { un_59: 2043.963 }],
  ["haiti", "beyond", 2050, {}],
  ["bolivia", "beyond", 2060, { celade_59: 2052.139, un_59: 2043.422, un_64: 2058.481 }],
  [
    "guatemala",
    "about",
    2070,
    { unfpa_59: 2105, unfpa_64: 2105, celade_59: 2056.568, celade_64: 2081.738, un_59: 2049.598, un_64: 2060.755 },
  ],
];

const because = {
  unfpa:
    "A working-age share above all others together is a weaker condition than a share that still rises or stays high; most windows then outlast the century.",
  celade:
    "The closing years were read from projections of about 2008; in the revision of 2019 fertility fell sooner. With working ages to 64 all windows close later.",
  un: "The share of the old passes fifteen percent one to three decades before dependents weigh as much as the documents' definition allows.",
} as const;

/** A reproduction for each country under each definition. */
export const windowReproductions: readonly ReproductionCheck[] = definitions.flatMap((definition) =>
  lastAges.flatMap((last) =>
    statedEnds.map(([place, told, year, misses]) => {
      const closes = `lowest(${definition}_closing_${last})`;
      const gives = misses[`${definition}_${last}`];
      const name = definition === "un" ? "the UN" : definition.toUpperCase();
      return reproduction(`${place}: the window closes as stated, by ${name}, working to ${last}`, {
        of:
          told === "quarter"
            ? `${closes} <= at(time, ${year}) ? 1 : 2`
            : told === "beyond"
              ? `min(${closes}, at(time, ${year}))`
              : closes,
        fact: `${place}-dividend-end`,
        // "About" is printed to the decade; a quarter and "beyond" are met or not.
        within: told === "about" ? 5 : 0,
        place,
        ...(gives === undefined ? {} : { miss: { gives, because: because[definition] } }),
      });
    }),
  ),
);
