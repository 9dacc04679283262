/** How far a model was off by years ahead, beside no change and the trend. */
import type { BackTest } from "@palanca/analysis";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";

/** Makes the lines of mean absolute errors by horizon. Back-tests name their facts in the checks of the model, which are its sources. */
export function forecastErrors(
  { says, unit, byHorizon, all }: BackTest,
  wish: { readonly title?: string; readonly sources?: readonly string[] },
): ChartSpec {
  const x = byHorizon.map(({ years }) => years);
  const line = (label: string, series: number, of: "model" | "noChange" | "trend"): Mark => ({
    kind: "line",
    label,
    series,
    x,
    y: byHorizon.map((one) => one[of]),
  });
  const text = (value: number): string => tell(value, unit, { precision: 3 });
  return {
    title: wish.title ?? `How far off, years ahead: ${says}`,
    question: says,
    x: { label: "Years ahead", unit: "1", kind: "number" },
    y: { label: "Mean absolute error", unit, kind: "number", includes: [0] },
    marks: [line("no change", 0, "noChange"), line("the model", 1, "model"), line("the trend", 2, "trend")],
    sources: wish.sources ?? [],
    spoken: `${says}: over all the model is off by ${text(all.model)}, no change by ${text(all.noChange)}, the trend by ${text(all.trend)}.`,
  };
}
