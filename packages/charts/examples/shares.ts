/** What a measure hangs on, with more names than rows. */
import type { Example } from "./example.js";

const shares: [string, number][] = [
  ["Whose accounting of the cost (documented)", 41],
  ["Underlying trend (assumption)", 27],
  ["Relapse after the truce (assumption)", 12.5],
  ["Under-recording (derived)", 6],
  ["Reach of prevention (assumption)", 4],
  ["Cost of one place (external)", 2],
  ["Exit rate (documented)", 1],
  ["5 others together", 0.4],
];

export default {
  width: 76,
  height: 10,
  spec: {
    title: "What the cost of violence hangs on",
    question: "Whose number is it?",
    x: { label: "Share of the spread", unit: "percent", kind: "number", includes: [0] },
    y: { label: "", unit: "1", kind: "names", names: shares.map(([name]) => name) },
    marks: shares.map(([, share], at) => ({
      kind: "bar" as const,
      label: `${Math.round(share)} %`,
      series: 1,
      at,
      from: 0,
      to: share,
    })),
    sources: [],
    spoken: "The cost of violence hangs most on whose accounting, 41 %.",
  },
} satisfies Example;
