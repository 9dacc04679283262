/** Morris' elementary effects: the mean size of what going through an uncertainty does, with its interval, largest first. */
import type { ModelMorris } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { unitOfDifference } from "./difference.js";

const SHOWN = 12;

/** Makes the bars of mu*; a name is marked where sigma is as large, for the effect then bends or hangs on the others. */
export function elementaryEffects({ effects }: ModelMorris, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const about = aboutOf(wish);
  const unit = unitOfDifference(about.unit);
  const rows = effects
    .slice(0, SHOWN)
    .map((one) => ({ ...one, bends: one.sigma >= one.muStar.value && one.sigma > 0 }));
  const marks = rows.flatMap(({ muStar: { value, half } }, row): Mark[] => [
    {
      kind: "bar",
      label: `${tell(value, unit)} ± ${tell(half, unit, { bare: true, precision: 2 })}`,
      series: 1,
      at: row,
      from: 0,
      to: value,
    },
    { kind: "dot", label: "", series: 1, x: value, y: row, low: value - half, high: value + half },
  ]);
  const said = rows
    .slice(0, 5)
    .map(
      ({ label, muStar, bends }) =>
        `${label} ${tell(muStar.value, unit)}${bends ? ", which bends or hangs on the others" : ""}`,
    );
  return {
    title: wish.title ?? `How far each uncertainty moves ${about.label}`,
    question: about.question,
    x: {
      label: `Mean size of the effect on ${about.axis.replace(/^D/, "d")}`,
      unit,
      kind: "number",
      includes: [0],
    },
    y: {
      label: "",
      unit: "1",
      kind: "names",
      names: rows.map(({ label, bends }) => `${label}${bends ? " (bends)" : ""}`),
    },
    marks,
    sources: sourcesOfInputs(
      wish.cases,
      evidence,
      rows.map(({ name }) => name),
    ),
    spoken: `${about.axis} is moved most by: ${said.join("; ") || "nothing"}.`,
  };
}
