/** From thousands of millions to beyond every word: ticks stay short. */
import type { Example } from "./example.js";

const years = [2015, 2020, 2025, 2030];

export default {
  width: 72,
  height: 18,
  spec: {
    title: "Public debt, if nothing is paid back",
    question: "How large does it grow?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Debt", unit: "USD", kind: "number" },
    marks: [
      { kind: "line", label: "Baseline", series: 0, x: years, y: [2.1e12, 3.4e13, 5.1e14, 8.2e15] },
      { kind: "line", label: "Runaway", series: 1, x: years, y: [2.1e12, 4e14, 9e15, 2.3e16] },
      { kind: "line", label: "Past drawing", series: 2, x: years, y: [2.1e12, 1e14, 1.7e308, -1.7e308] },
    ],
    sources: [],
    spoken: "Debt rises from $2.10 trillion to 8.2e15.",
  },
} satisfies Example;
