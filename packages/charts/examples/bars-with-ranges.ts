/** A measure by scenario, with ranges on the bars and values below zero. */
import type { Example } from "./example.js";

export default {
  width: 80,
  height: 16,
  spec: {
    title: "Growth per head",
    question: "What is it worth?",
    x: { label: "Growth per head", unit: "percent / year", kind: "number", includes: [0] },
    y: { label: "", unit: "1", kind: "names", names: ["Baseline", "The promise", "Relapse"] },
    marks: [
      { kind: "bar", label: "1.9 % (1.2 to 2.6)", series: 0, at: 0, from: 0, to: 1.9 },
      { kind: "dot", label: "", series: 0, x: 1.9, y: 0, low: 1.2, high: 2.6 },
      { kind: "bar", label: "2.3 % (1.4 to 3.4)", series: 1, at: 1, from: 0, to: 2.3 },
      { kind: "dot", label: "", series: 1, x: 2.3, y: 1, low: 1.4, high: 3.4 },
      { kind: "bar", label: "-0.7 % (-1.6 to 0.3)", series: 2, at: 2, from: 0, to: -0.7 },
      { kind: "dot", label: "", series: 2, x: -0.7, y: 2, low: -1.6, high: 0.3 },
    ],
    sources: ["World Bank 2011"],
    spoken: "Growth per head: baseline 1.9 %, the promise 2.3 %.",
  },
} satisfies Example;
