/** A population pyramid: men and women by age on one scale, and where an earlier year stood. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

const ages = [...Array.from({ length: 16 }, (_, at) => `${at * 5}-${at * 5 + 4}`), "80+"];

/** Thousands of people in each age group of a made-up country. */
const people = (year: 2015 | 2050, shift: number) =>
  ages.map((_, at) => {
    const young = year === 2015 ? 540 - at * 31 : 300 + at * 22 - (at > 8 ? (at - 8) * (at - 8) * 5 : 0);
    return Math.max(30, Math.round(young + (at > 10 ? shift * at : 0)));
  });

const rowOf = (at: number) => ages.length - 1 - at;
const half = (side: string, sign: 1 | -1, series: number, now: number[], then: number[]): Mark[] => [
  ...now.map(
    (count, at): Mark => ({ kind: "bar", label: "", series, at: rowOf(at), from: 0, to: sign * count, of: side }),
  ),
  ...then.map((count, at): Mark => ({ kind: "dot", label: "", series: 2, x: sign * count, y: rowOf(at) })),
];

export default {
  width: 76,
  height: 24,
  spec: {
    title: "People by age, 2050 (bars) and 2015 (marks)",
    question: "When does the window close?",
    x: { label: "People", unit: "1000 person", kind: "number", includes: [0], sides: ["men", "women"] },
    y: { label: "Age", unit: "year", kind: "names", names: ages.toReversed(), isScale: true },
    marks: [
      ...half("men", -1, 0, people(2050, 0), people(2015, 0)),
      ...half("women", 1, 1, people(2050, 4), people(2015, 2)),
    ],
    sources: ["Made-up figures"],
    spoken: "People by age in 2050: the widest group is 35 to 39; in 2015 it was the youngest.",
  },
} satisfies Example;
