/** How much of the spread of a measure comes from each grade of evidence, or from the choice of whose number; shares sum to all. */
import type { VarianceBy } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { estimateRow, shareAxis } from "./estimate-row.js";

/** Makes the bars of groups, each with its 95 percent interval, in the order of the result: strongest evidence first. */
export function varianceByFigure(
  { groups }: Pick<VarianceBy, "groups">,
  by: "grade" | "author",
  wish: AnalysisWish,
  evidence: Evidence,
): ChartSpec {
  const about = aboutOf(wish);
  const from = by === "grade" ? "comes from evidence of which grade" : "comes from the choice of whose number";
  const said = groups.map(({ name, share }) => `${name} ${tell(Math.round(share.value * 100), "percent")}`);
  return {
    title: wish.title ?? `How much of the spread of ${about.label} ${from}`,
    question: about.question,
    x: shareAxis,
    y: {
      label: "",
      unit: "1",
      kind: "names",
      names: groups.map(({ name, variables }) => `${name} (${variables})`),
    },
    marks: groups.flatMap(({ share }, row) => estimateRow(share, row)),
    sources: sourcesOfInputs(wish.cases, evidence),
    spoken: `The spread of ${about.isDifference ? "the difference in " : ""}${about.label} comes from: ${said.join(", ")}.`,
  };
}
