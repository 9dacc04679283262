import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "dependency_59", form: "fan", title: "Dependents for each person of 15 to 59" },
  { of: "income", form: "fan", title: "Income for each consumer at unchanged productivity, first year = 1" },
  { of: "ageing_cost", form: "fan", title: "Public cost of ageing, share of output" },
];
