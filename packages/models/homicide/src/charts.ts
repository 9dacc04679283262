import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "rate", form: "fan", title: "Homicides per 100,000 a year", rule: "who-epidemic-threshold" },
  { of: "victims", form: "fan", title: "Victims a year" },
];
