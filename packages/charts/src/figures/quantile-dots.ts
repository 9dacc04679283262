/** A measure by policy as quantile dots: twenty dots each, one future in twenty, so that the chance of a goal can be counted. */
import type { Ensemble } from "@palanca/analysis";
import { quantile, sortedSound } from "@palanca/engine/run";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";

/** Dots in a pile; few enough to be counted. */
const DOTS = 20;

export interface DotsWish extends AnalysisWish {
  /** A goal to count by, in the measure's unit. */
  readonly goal?: { readonly is: "<=" | ">="; readonly value: number };
}

/** Makes the piles, one a policy. Throws ProblemsError for a measure that is not in the futures. */
export function quantileDots(ensemble: Ensemble, wish: DotsWish, evidence: Evidence): ChartSpec {
  const { label, unit, question } = aboutOf(wish);
  const measure = ensemble.measures.find(({ name }) => name === wish.measure || name.endsWith(`.${wish.measure}`));
  const rows = ensemble.policies.map(({ title }, at) => {
    const sorted = sortedSound(measure?.values[at] ?? new Float64Array(0));
    const values =
      sorted.length === 0 ? [] : Array.from({ length: DOTS }, (_, i) => quantile(sorted, (i + 1 / 2) / DOTS));
    return { title, at, values, meets: values.filter((value) => meets(value, wish.goal)).length };
  });
  const counted = (meeting: number): string => (wish.goal ? `${meeting} of ${DOTS}` : "");
  const asked = wish.goal ? `${wish.goal.is === "<=" ? "at most" : "at least"} ${tell(wish.goal.value, unit)}` : "";
  const said = rows.map(({ title, values, meets }) =>
    wish.goal
      ? `${title} ${asked} in ${counted(meets)} futures`
      : `${title} ${tell(values[DOTS / 2] ?? Number.NaN, unit)}`,
  );
  return {
    title: wish.title ?? label,
    question,
    x: { label: `${label}; a dot is one future in ${DOTS}`, unit, kind: "number" },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ title }) => title) },
    marks: [
      ...(wish.goal ? [{ kind: "rule", label: asked, y: wish.goal.value } as const] : []),
      ...rows.map(({ at, values, meets }): Mark => ({ kind: "pile", label: counted(meets), series: at, at, values })),
    ],
    sources: sourcesOfInputs(wish.cases, evidence),
    spoken: `${label}: ${said.join("; ")}.`,
  };
}

function meets(value: number, goal: DotsWish["goal"]): boolean {
  return goal !== undefined && (goal.is === "<=" ? value <= goal.value : value >= goal.value);
}
