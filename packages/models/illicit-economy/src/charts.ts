import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "kept", form: "fan", title: "Laundered and kept a year" },
  { of: "net_total", form: "tornado", title: "What the size of the illicit economy hangs on" },
  { of: "quoted_over_gross", form: "bars", title: "The quoted total over the sum of its parts" },
];
