import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "tax_share", form: "fan", title: "Revenue of the wealth tax, share of GDP" },
  { of: "gap_share", form: "fan", title: "Financing gap, share of the cost" },
  { of: "tax_total", form: "tornado", title: "What the revenue hangs on" },
];
