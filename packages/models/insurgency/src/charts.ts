import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "armed", form: "fan", title: "People under arms" },
  { of: "waiting", form: "fan", title: "People waiting for a place in the programme" },
  { of: "armed_at_end", form: "tornado", title: "What the number under arms hangs on" },
];
