import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "gdp_per_head", form: "fan", title: "GDP per head at prices of the first year" },
  { of: "growth_per_head", form: "fan", title: "Growth of GDP per head" },
  { of: "investment", form: "fan", title: "Investment, share of GDP" },
  { of: "break_even_cost", form: "tornado", title: "What the break-even cost hangs on" },
];
