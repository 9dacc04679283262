import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "index", form: "fan", title: "Index of engagement, standing = 1" },
  { of: "influence", form: "fan", title: "Share of influence (an assumption)" },
  { of: "index_at_end", form: "tornado", title: "What the index hangs on, weights included" },
];
