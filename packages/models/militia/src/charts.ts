import type { ChartWish } from "@palanca/model-kit";

export const charts: readonly ChartWish[] = [
  { of: "violence_change", form: "fan", title: "Change of the homicide rate that militias bring" },
  { of: "predatory", form: "fan", title: "Municipalities under a predatory militia" },
  { of: "predatory_at_end", form: "tornado", title: "What the number of predatory militias hangs on" },
];
