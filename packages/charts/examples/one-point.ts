/** One year alone: a dot, and room around it. */
import type { Example } from "./example.js";

export default {
  width: 60,
  height: 14,
  spec: {
    title: "A single survey",
    question: "How many in 2024?",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "People removed", unit: "person / year", kind: "number" },
    marks: [{ kind: "line", label: "Survey", series: 0, x: [2024], y: [12_400] }],
    sources: [],
    spoken: "People removed: 12,400 in 2024.",
  },
} satisfies Example;
