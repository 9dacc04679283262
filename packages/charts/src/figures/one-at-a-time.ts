/** One uncertainty at a time from its 5th to its 95th percentile, the others drawn: the swing of a measure, widest first. */
import type { ModelTornado } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell, tellRange } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";

/** Uncertainties shown one by one; of the others the widest stands for all. */
const SHOWN = 10;

/** Makes the tornado. The rule is the central run: where the bars would meet if every uncertainty acted alone. */
export function oneAtATime({ central, bars }: ModelTornado, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const about = aboutOf(wish);
  const { label, unit, telling } = about;
  const rest = bars.slice(SHOWN);
  const rows = [
    ...bars.slice(0, SHOWN).map((bar) => ({ ...bar, name: `${bar.label} (${bar.grade})`, input: bar.name })),
    ...rest.slice(0, 1).map((bar) => ({ ...bar, name: `the widest of ${rest.length} others`, input: bar.name })),
  ];
  const marks = rows.map(
    ({ drawnLow, drawnHigh }, at): Mark => ({
      kind: "bar",
      label: tellRange(drawnLow, drawnHigh, unit, { ...telling, bare: true }),
      series: 1,
      at,
      from: drawnLow,
      to: drawnHigh,
    }),
  );
  const said = rows
    .slice(0, 5)
    .map(({ name, swing, margin }) => `${name} ${tell(swing, unit, { difference: true, margin })}`);
  return {
    title: wish.title ?? `What moves ${label} most, one at a time`,
    question: about.question,
    x: { label: about.axis, unit: about.drawn, kind: "number" },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ name }) => name) },
    marks: [{ kind: "rule", label: "every uncertainty at its median", y: central }, ...marks],
    sources: sourcesOfInputs(
      wish.cases,
      evidence,
      rows.map(({ input }) => input),
    ),
    spoken: `${about.axis}, from the 5th to the 95th percentile of each uncertainty: ${said.join("; ") || "nothing moves it"}.`,
  };
}
