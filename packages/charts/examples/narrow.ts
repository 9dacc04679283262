/** Forty cells by ten: names above the plot, no notes, and the lines still told apart. */
import { fanExample } from "./example.js";

export default fanExample(
  [
    { label: "Baseline", start: 67, end: 58, spread: 14 },
    { label: "The promise kept for fifteen years", start: 67, end: 29, spread: 6 },
  ],
  { rule: 10, width: 40, height: 10 },
);
