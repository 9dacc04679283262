/** The same fan with the characters of ASCII alone. */
import { fanExample } from "./example.js";

const fan = fanExample(
  [
    { label: "Baseline", start: 67, end: 58, spread: 14 },
    { label: "Mérida for communities", start: 67, end: 50, spread: 12 },
  ],
  { rule: 10, width: 80, height: 24 },
);

export default { ...fan, ascii: true };
