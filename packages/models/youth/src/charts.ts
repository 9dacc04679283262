import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "neet_share", form: "fan", title: "Share of the young neither in school nor at work" },
  { of: "recruits", form: "fan", title: "Recruits a year" },
  { of: "recruits_averted", form: "tornado", title: "What the recruits averted hang on" },
];
