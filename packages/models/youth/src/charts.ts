import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "burden", form: "fan", title: "Burden of youth" },
  { of: "burden_at_end", form: "tornado", title: "What the burden hangs on" },
];
