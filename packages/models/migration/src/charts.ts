import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "arrivals", form: "fan", title: "Arrivals without papers a year" },
  { of: "smugglers_revenue", form: "fan", title: "Smugglers' revenue a year" },
  { of: "explained_share", form: "tornado", title: "What the part explained by interception hangs on" },
];
