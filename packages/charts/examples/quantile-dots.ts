/** Quantile dots: each is one future in twenty, so that chances can be counted. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

/** Twenty quantiles of a made-up skewed spread. */
function twenty(low: number, width: number): number[] {
  return Array.from({ length: 20 }, (_, at) => {
    const share = (at + 0.5) / 20;
    const around = 2 * share - 1;
    return low + width * (0.5 + around * 0.28 + around * around * around * 0.22 + share * share * 0.1);
  });
}

const rows: [string, number[]][] = [
  ["As budgeted", twenty(48, 22)],
  ["The promise", twenty(20, 21)],
  ["Prevention first", twenty(31, 30)],
];

export default {
  width: 80,
  height: 20,
  spec: {
    title: "Homicide rate in 2030",
    question: "How likely is it below 40?",
    x: { label: "Homicide rate", unit: "homicide / (100000 person year)", kind: "number" },
    y: { label: "", unit: "1", kind: "names", names: rows.map(([name]) => name) },
    marks: [
      { kind: "rule", label: "the goal: 40", y: 40 },
      ...rows.map(([, values], at): Mark => {
        const below = values.filter((value) => value < 40).length;
        return { kind: "pile", label: `${below} of 20 below`, series: at, at, values };
      }),
    ],
    sources: ["Each dot is one future in twenty"],
    spoken: "Homicide rate in 2030: below 40 in 0 of 20 futures as budgeted, in 20 with the promise.",
  },
} satisfies Example;
