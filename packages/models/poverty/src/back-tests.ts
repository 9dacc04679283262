import { backTest } from "@palanca/model-kit/checks";

const country = (id: string, name: string, years: readonly number[]) =>
  backTest(`${name} ${years[0]} to ${years.at(-1)}`, {
    of: "headcount",
    start: "surveyed_poverty",
    facts: Object.fromEntries(years.map((year) => [year, `${id}-poverty-${year}-eclac`])),
    origins: years.slice(0, 1),
    place: id,
  });

/** Poverty foretold from each earlier survey; the curve's inequality is that of the later one, for a single Gini is used. */
export const backTests = [
  backTest("Latin America 2002 to 2014", {
    of: "headcount",
    start: "surveyed_poverty",
    facts: {
      2002: "latin-america-poverty-2002-eclac",
      2013: "lac-poverty-2013-mora",
      2014: "latin-america-poverty-2014-eclac",
    },
    origins: [2002],
    place: "latin-america",
  }),
  country("colombia", "Colombia", [2005, 2012, 2013]),
  country("el-salvador", "El Salvador", [2004, 2012, 2013]),
  country("guatemala", "Guatemala", [2002, 2006]),
  country("honduras", "Honduras", [2007, 2010]),
  country("mexico", "Mexico", [2006, 2012]),
  country("peru", "Peru", [2003, 2012, 2013]),
  country("uruguay", "Uruguay", [2005, 2012, 2013]),
];
