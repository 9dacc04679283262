import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "delivered_in_all", form: "fan", title: "Delivered a year" },
  { of: "to_corrupt", form: "fan", title: "Reaching corrupt units a year" },
  { of: "delivered_share", form: "tornado", title: "What the share delivered hangs on" },
];
