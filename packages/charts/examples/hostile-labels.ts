/** Words of strangers: control sequences, markup, no end to them, wide letters, emoji, right to left, letters buried in marks. */
import type { Mark } from "../src/spec.js";
import type { Example } from "./example.js";

const years = [2020, 2021, 2022, 2023, 2024];
const labels = [
  "\u001b[31mred\u001b[0m\u0007",
  `<script>alert("1")</script> & 'more'`,
  "没有培训的基准情景",
  "👩‍👩‍👧 family 🇲🇽 ⚠️",
  "السيناريو الأساسي \u202eevil",
  `Z${"\u0301".repeat(30)}algo and ${"very ".repeat(40)}long`,
];

export default {
  width: 80,
  height: 24,
  spec: {
    title: `Hostile \u001b]0;owned\u0007 <b>title</b> ${"with no end to it ".repeat(12)}`,
    question: "</desc><script>alert(1)</script>",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: "Homicide\nrate", unit: "homicide / (100000 person year)", kind: "number" },
    marks: labels.map(
      (label, series): Mark => ({ kind: "line", label, series, x: years, y: years.map((_, at) => 50 - at * series) }),
    ),
    sources: ["<img src=x onerror=alert(1)>", "한국 통계청 2020"],
    spoken: `Six lines "quoted" <and> marked \u0000 up.`,
  },
} satisfies Example;
