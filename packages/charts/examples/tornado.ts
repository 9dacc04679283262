/** A tornado: the measure with each uncertainty at its ends, two-sided around where it stands with all at their medians. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

/** Name, the measure with the uncertainty at its 5th and its 95th percentile, and those two values in words. */
const swings: [string, number, number, string, string][] = [
  ["Whose accounting of the cost (documented)", 6.1, 13.8, "IMF", "World Bank"],
  ["Underlying trend (assumption)", 12.4, 8.2, "-3 %", "2 %"],
  ["Under-recording (derived)", 9.2, 11.6, "5 %", "30 %"],
  ["Relapse after the truce (assumption)", 10.6, 9.5, "0", "0.4"],
  ["Reach of prevention (assumption)", 10.3, 10.9, "8 %", "22 %"],
  ["Cost of one place (external)", 10.0, 10.2, "$310", "$920"],
];

export default {
  width: 90,
  height: 16,
  spec: {
    title: "What the cost of violence hangs on",
    question: "Whose number is it?",
    x: { label: "Cost of violence", unit: "percent", kind: "number" },
    y: { label: "", unit: "1", kind: "names", names: swings.map(([name]) => name) },
    marks: [
      ...swings.flatMap(([, low, high, lowText, highText], at): Mark[] => [
        { kind: "bar", label: "", series: 0, at, from: 10.1, to: low, of: "at its 5th percentile", end: lowText },
        { kind: "bar", label: "", series: 1, at, from: 10.1, to: high, of: "at its 95th percentile", end: highText },
      ]),
      { kind: "rule", label: "central run 10.1 %", y: 10.1 },
    ],
    sources: [],
    spoken: "The cost of violence hangs most on whose accounting: from 6.1 % to 13.8 %.",
  },
} satisfies Example;
