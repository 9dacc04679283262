/** Values on both sides of zero, with a rule at zero. */
import type { Example } from "./example.js";

const years = [2020, 2021, 2022, 2023, 2024, 2025];

export default {
  width: 72,
  height: 18,
  spec: {
    title: "Growth per head",
    question: "Does the fall in violence show?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Growth per head", unit: "percent / year", kind: "number" },
    marks: [
      {
        kind: "band",
        label: "range of 90 percent of futures",
        series: 0,
        x: years,
        low: [-9, -6, -5, -4, -4.5, -5],
        high: [-7, 1, 2, 3, 3.5, 4],
      },
      { kind: "line", label: "Baseline", series: 0, x: years, y: [-8, -2, -1, -0.5, -0.8, -1] },
      { kind: "line", label: "Fall of a tenth", series: 1, x: years, y: [-8, -1, 0.5, 1.5, 2, 2.2] },
      { kind: "rule", label: "no growth", y: 0 },
    ],
    sources: ["Office of Statistics 2026"],
    spoken: "Growth per head: baseline rises from -8.0 to -1.0 % a year.",
  },
} satisfies Example;
