import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "headcount", form: "fan", title: "Share in poverty" },
  { of: "extreme_headcount", form: "fan", title: "Share in extreme poverty" },
  { of: "poverty_at_end", form: "tornado", title: "What poverty at the end hangs on" },
];
