/** One uncertainty at a time at its 5th and its 95th percentile, the others drawn: what a measure comes to, the widest first. */
import type { ModelTornado } from "@palanca/analysis";
import { drawQuantile } from "@palanca/engine/run";
import type { Evidence } from "@palanca/evidence";
import { tell, tellRange } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";

/** Uncertainties shown one by one; of the others the widest stands for all. */
const SHOWN = 10;

export interface TornadoWish extends AnalysisWish {
  /** The median of all futures, around which the bars stand; the central run when absent. */
  readonly median?: number;
  /** Where fewer or more rows find room than usual. */
  readonly shown?: number;
}

/** Makes the tornado: two bars a row, so that one sees which way an uncertainty moves the measure and not only how far. */
export function oneAtATime({ central, bars }: ModelTornado, wish: TornadoWish, evidence: Evidence): ChartSpec {
  const about = aboutOf(wish);
  const { label, unit, telling } = about;
  const { median, shown = SHOWN } = wish;
  const rest = bars.slice(shown);
  const rows = [
    ...bars.slice(0, shown).map((bar) => ({ ...bar, title: `${bar.label} (${bar.grade})` })),
    ...rest.slice(0, 1).map((bar) => ({ ...bar, title: `the widest of ${rest.length} others` })),
  ];
  const from = median ?? central;
  const marks = rows.flatMap(({ name, drawnLow, drawnHigh }, at): Mark[] => {
    const said = tellRange(drawnLow, drawnHigh, unit, { ...telling, bare: true });
    const end = (p: number) => endOf(wish, name, p);
    return [
      { kind: "bar", label: said, series: 0, at, from, to: drawnLow, of: "at its 5th percentile", ...end(0.05) },
      { kind: "bar", label: "", series: 1, at, from, to: drawnHigh, of: "at its 95th percentile", ...end(0.95) },
    ];
  });
  const said = rows
    .slice(0, 5)
    .map(({ title, swing, margin }) => `${title} ${tell(swing, unit, { difference: true, margin })}`);
  const rule = median === undefined ? "every uncertainty at its median" : `median ${tell(median, unit, telling)}`;
  return {
    title: wish.title ?? `What moves ${label} most, one at a time`,
    question: about.question,
    x: { label: about.axis, unit: about.drawn, kind: "number" },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ title }) => title) },
    marks: [{ kind: "rule", label: rule, y: from }, ...marks],
    sources: sourcesOfInputs(
      wish.cases,
      evidence,
      rows.map(({ name }) => name),
    ),
    spoken: `${about.axis}, from the 5th to the 95th percentile of each uncertainty: ${said.join("; ") || "nothing moves it"}.`,
  };
}

/** What the uncertainty itself is there; a choice among figures is none that rises from end to end. */
function endOf({ cases }: TornadoWish, name: string, p: number): { end?: string } {
  const input = cases.at(-1)?.settled.inputs[name];
  const value = input?.value;
  if (!input || value?.feed !== "draw" || value.draw.kind === "mixture") return {};
  return { end: tell(drawQuantile(value.draw, p), input.unit, { precision: 2 }) };
}
