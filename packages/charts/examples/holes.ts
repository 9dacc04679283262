/** Numbers that were lost are holes in line and band; a number between two holes is a dot. */
import type { Example } from "./example.js";

const lost = Number.NaN;
const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

export default {
  width: 72,
  height: 18,
  spec: {
    title: "With holes",
    question: "What is missing?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Kidnappings", unit: "kidnapping / year", kind: "number", includes: [0] },
    marks: [
      {
        kind: "band",
        label: "range of 90 percent of futures",
        series: 0,
        x: years,
        low: [80, 70, lost, lost, 60, lost, 40, 42, 45],
        high: [130, 120, lost, lost, 105, lost, 90, 88, 110],
      },
      { kind: "line", label: "Baseline", series: 0, x: years, y: [100, 95, lost, lost, 80, lost, 60, 65, 70] },
      { kind: "line", label: "Ends early", series: 1, x: years, y: [100, 80, 60, 50, 45, lost, lost, lost, lost] },
      { kind: "line", label: "Never a number", series: 2, x: years, y: years.map(() => 1 / 0) },
    ],
    sources: [],
    spoken: "Kidnappings: baseline falls from 100 to 70 by 2023.",
  },
} satisfies Example;
