/** A fan of two: homicide as it would go on, and if the promise were kept. */
import { fanExample } from "./example.js";

export default fanExample(
  [
    { label: "Baseline", start: 67, end: 58, spread: 14 },
    { label: "The promise", start: 67, end: 29, spread: 6 },
  ],
  { rule: 10, width: 80, height: 24 },
);
