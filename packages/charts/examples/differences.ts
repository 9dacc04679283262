/** Differences from the baseline with their ranges, one scenario below the other. */
import type { Example } from "./example.js";

export default {
  width: 80,
  height: 14,
  spec: {
    title: "Lives saved: difference from the baseline",
    question: "How many lives does it save?",
    x: { label: "Difference in lives saved", unit: "person", kind: "number", includes: [0] },
    y: {
      label: "",
      unit: "1",
      kind: "names",
      names: ["The promise", "Soldiers on the street", "A truce for two years"],
    },
    marks: [
      { kind: "rule", label: "no difference", y: 0 },
      { kind: "dot", label: "+21,400 (8,100 to 33,000)", series: 1, x: 21_400, y: 0, low: 8100, high: 33_000 },
      { kind: "dot", label: "-1,200 (-9,000 to 4,100)", series: 2, x: -1200, y: 1, low: -9000, high: 4100 },
      { kind: "dot", label: "+800 (750 to 850)", series: 3, x: 800, y: 2, low: 750, high: 850 },
    ],
    sources: [],
    spoken: "Lives saved: the promise +21,400 (range 8,100 to 33,000).",
  },
} satisfies Example;
