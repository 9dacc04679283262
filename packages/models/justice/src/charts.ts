import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "wait", form: "fan", title: "Years until a final sentence" },
  { of: "expected_sanction", form: "fan", title: "Expected sanction of a crime" },
  { of: "expected_sanction_at_end", form: "tornado", title: "What the expected sanction hangs on" },
];
