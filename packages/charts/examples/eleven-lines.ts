/** Eleven lines: every one has a name at its end, and no two names touch. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

const years = [2015, 2018, 2021, 2024, 2027, 2030];
const names = ["Baseline", ..."Amber Birch Cedar Delta Ember Fjord Grove Heath Inlet Juniper".split(" ")];

export default {
  width: 80,
  height: 24,
  spec: {
    title: "Eleven ways to spend the same envelope",
    question: "Which of them differ?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Young people out of work", unit: "person", kind: "number" },
    marks: names.map(
      (label, series): Mark => ({
        kind: "line",
        label,
        series,
        x: years,
        y: years.map((_, at) => 350_000 - at * series * 2000 - at * at * (series % 3) * 1500),
      }),
    ),
    sources: [],
    spoken: "Eleven lines that fan out from 350,000.",
  },
} satisfies Example;
