/** Sobol' indices: what each uncertainty brings alone as a bar, and with all that it takes part in as a dot with its interval. */
import type { ModelIndices } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { shareAxis, tellShare } from "./estimate-row.js";

const SHOWN = 12;

/** Makes the chart of first and total order, largest total first. The spoken line is the sentence that reads them. */
export function indicesFigure({ indices, reads }: ModelIndices, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const about = aboutOf(wish);
  const rows = indices.slice(0, SHOWN);
  const marks = rows.flatMap(({ first, total }, row): Mark[] => [
    { kind: "bar", label: "", series: 1, at: row, from: 0, to: Math.max(0, first.value * 100) },
    {
      kind: "dot",
      label: tellShare(total),
      series: 1,
      x: total.value * 100,
      y: row,
      low: (total.value - total.half) * 100,
      high: (total.value + total.half) * 100,
    },
  ]);
  return {
    title: wish.title ?? `What the spread of ${about.label} hangs on`,
    question: about.question,
    x: { ...shareAxis, label: "Share of the spread: bar alone, dot with all that it takes part in" },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ label, grade }) => `${label} (${grade})`) },
    marks,
    sources: sourcesOfInputs(
      wish.cases,
      evidence,
      rows.map(({ name }) => name),
    ),
    spoken: `${about.axis}: ${reads.sentence}`,
  };
}
