/**
 * A brief's charts against what its scenarios can show, before anything is run.
 * Takes: a brief, its cases and the evidence. Refuses, all at once with file and line: quantities, measures, scenarios and rules that are
 * not there, with near names.
 */
import { unmet } from "@palanca/charts";
import { type Problem, refuseIfAny } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { Case } from "@palanca/scenarios";
import type { Brief } from "./brief.js";

export function refuseUnmet(brief: Brief, cases: readonly Case[], evidence: Evidence): void {
  const [first] = cases;
  if (!first) return;
  const named = {
    measures: first.plan.measures,
    bands: first.plan.quantities.flatMap(({ name, unit, elements }) =>
      cases.flatMap((_, i) => elements.map((element) => ({ case: i, quantity: name, element, unit }))),
    ),
    cases,
  };
  refuseIfAny(
    (brief.charts ?? []).flatMap((_, at) => chartProblems(brief, at, (wish) => unmet(named, wish, evidence))),
  );
}

/** Problems of the chart at this place of the brief, each with its line. */
export function chartProblems(
  { file, charts = [], chartPlaces }: Brief,
  at: number,
  look: (wish: NonNullable<Brief["charts"]>[number]) => readonly Problem[],
): Problem[] {
  const wish = charts[at];
  if (!wish) return [];
  return look(wish).map((problem) => {
    const key = problem.seen === wish.against ? "against" : problem.seen.startsWith(wish.rule ?? "\n") ? "rule" : "of";
    const place = chartPlaces[at]?.[key];
    return { ...problem, where: { ...problem.where, file, ...(place ?? {}) } };
  });
}
