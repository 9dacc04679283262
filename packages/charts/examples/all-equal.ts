/** All values equal: a level line in the middle of its axis. */
import type { Example } from "./example.js";

const years = [2020, 2021, 2022, 2023, 2024];

export default {
  width: 60,
  height: 14,
  spec: {
    title: "Nothing changes",
    question: "Does anything move?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Share in school", unit: "percent", kind: "number" },
    marks: [
      {
        kind: "band",
        label: "range of 90 percent of futures",
        series: 0,
        x: years,
        low: [40, 40, 40, 40, 40],
        high: [40, 40, 40, 40, 40],
      },
      { kind: "line", label: "Baseline", series: 0, x: years, y: [40, 40, 40, 40, 40] },
      { kind: "line", label: "Also 40", series: 1, x: years, y: [40, 40, 40, 40, 40] },
    ],
    sources: [],
    spoken: "Share in school stays at 40 %.",
  },
} satisfies Example;
