/** Small multiples: seven countries on the same axes, each against the region. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

const years = Array.from({ length: 16 }, (_, at) => 2000 + at);
const region = years.map((_, at) => 34 + at * 0.4);
const places: [string, number, number][] = [
  ["Honduras", 50, 64],
  ["El Salvador", 60, 103],
  ["Guatemala", 26, 29],
  ["Colombia", 66, 27],
  ["Mexico", 11, 16],
  ["Brasil: São Paulo", 51, 11],
  ["哥斯达黎加", 6, 12],
];

export default {
  width: 80,
  height: 24,
  spec: {
    title: "Homicide rate by country",
    question: "Who fell, and when?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Homicide rate", unit: "homicide / (100000 person year)", kind: "number", includes: [0] },
    marks: [{ kind: "line", label: "the region", series: 0, x: years, y: region }],
    panels: places.map(([title, from, to], place) => ({
      title,
      marks: [
        {
          kind: "line",
          label: "the country",
          series: 1,
          x: years,
          y: years.map((_, at) => from + ((to - from) * at) / 15 + ((at * (place + 3)) % 5) * 1.5),
        } satisfies Mark,
      ],
    })),
    sources: ["Made-up figures"],
    spoken: "Homicide rate in seven countries: Colombia and São Paulo fall, El Salvador rises.",
  },
} satisfies Example;
