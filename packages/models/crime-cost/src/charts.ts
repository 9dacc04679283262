import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "cost_share", form: "fan", title: "Cost of violence, share of GDP" },
  { of: "paid_by_individuals", form: "fan", title: "Paid by individuals, share of GDP" },
  { of: "avoided_cost", form: "tornado", title: "What the avoided cost hangs on" },
];
