import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "supply", form: "fan", title: "Cocaine on the market" },
  { of: "region", form: "fan", title: "Coca of the Andes" },
  { of: "supply_at_end", form: "tornado", title: "What supply hangs on" },
];
