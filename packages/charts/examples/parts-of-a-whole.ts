/** Parts of a whole, side by side in one row: each has its own filling, so that colour is not needed. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

const parts = ["documented", "derived", "external", "assumption"];
const rows: [string, number[]][] = [
  ["Homicide rate", [22, 8, 5, 65]],
  ["Cost of violence", [54, 12, 20, 14]],
  ["Lives saved", [10, 0, 15, 75]],
];

export default {
  width: 72,
  height: 12,
  spec: {
    title: "Where the spread comes from, by grade",
    question: "How much of it is documented?",
    x: { label: "Share of the spread", unit: "percent", kind: "number", includes: [0, 100] },
    y: { label: "", unit: "1", kind: "names", names: rows.map(([name]) => name) },
    marks: rows.flatMap(([, shares], at) =>
      shares.map((share, series): Mark => {
        const from = shares.slice(0, series).reduce((sum, one) => sum + one, 0);
        return { kind: "bar", label: "", series, at, from, to: from + share, of: parts[series] ?? "" };
      }),
    ),
    sources: [],
    spoken: "Two thirds of the spread of the homicide rate are assumptions; of the cost of violence a seventh.",
  },
} satisfies Example;
