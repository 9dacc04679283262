/** A causal graph around a concept: what drives it, what it drives, who doubts it, and how many more there are. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

const causes: [string, string, boolean][] = [
  ["Drug trafficking", "+7", false],
  ["Impunity", "+5", false],
  ["Youth unemployment", "+4", true],
  ["Firearms", "+3", false],
  ["Soldiers on the street", "± 3", true],
  ["Prevention programmes", "-2", false],
  ["Gang truce", "-2", true],
  ["Inequality", "? 1", false],
];
const effects: [string, string, boolean][] = [
  ["Growth per head", "-4", false],
  ["Migration", "+3", false],
  ["Trust in the police", "-2", true],
  ["Schooling lost", "+1", false],
];

export default {
  width: 80,
  height: 20,
  spec: {
    title: "Homicide: causes and effects",
    question: "What drives homicide, and who says so?",
    x: { label: "", unit: "1", kind: "names", names: ["what drives it", "concept", "what it drives"] },
    y: { label: "", unit: "1", kind: "number" },
    marks: [
      { kind: "node", id: "homicide", label: "Homicide rate", column: 1, isFocused: true },
      ...causes.flatMap(([label, sign, isDoubted], at): Mark[] => [
        { kind: "node", id: `cause ${at}`, label, column: 0, isFocused: at === 1 },
        { kind: "arrow", from: `cause ${at}`, to: "homicide", label: sign, isDoubted },
      ]),
      ...effects.flatMap(([label, sign, isDoubted], at): Mark[] => [
        { kind: "node", id: `effect ${at}`, label, column: 2 },
        { kind: "arrow", from: "homicide", to: `effect ${at}`, label: sign, isDoubted },
      ]),
    ],
    sources: [],
    spoken: "Eight things drive the homicide rate, first of all drug trafficking; it drives four.",
  },
} satisfies Example;
