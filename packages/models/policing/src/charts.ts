import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "solved_share", form: "fan", title: "Crimes reported and solved" },
  { of: "soldiers_change", form: "fan", title: "Change of crime that soldiers bring" },
  { of: "solved_share_at_end", form: "tornado", title: "What the share solved hangs on" },
];
