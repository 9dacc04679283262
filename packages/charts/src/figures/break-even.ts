/** Where a measure breaks even in a sweep of two levers: the value of the first along the second, with its margin. */
import type { Sweep } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { refusal } from "./find.js";
import { axisOf } from "./swept.js";

/** Makes the line. Along a value with several crossings the lowest is drawn. Throws ProblemsError for a sweep of one. */
export function breakEven(result: Sweep, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const [first, second] = result.axes;
  if (!first || !second)
    throw refusal(
      "sweep-of-one",
      first?.of.name ?? "no lever",
      "A break-even line needs two levers.",
      "Sweep two levers, or draw the line of the sweep of one.",
    );
  const { label, unit, question } = aboutOf(wish);
  const goal =
    result.threshold === undefined ? `no difference in ${label}` : `${label} ${tell(result.threshold, unit)}`;
  const found = second.values.map((along) => result.breakEven.find((one) => one.along === along));
  const read = (of: (one: NonNullable<(typeof found)[number]>) => number): number[] =>
    found.map((one) => (one ? of(one) : Number.NaN));
  const marks: Mark[] = [
    {
      kind: "band",
      label: "margin",
      series: 1,
      x: second.values,
      low: read((one) => one.margin[0]),
      high: read((one) => one.margin[1]),
    },
    { kind: "line", label: goal, series: 1, x: second.values, y: read((one) => one.at) },
  ];
  const ends = second.values.flatMap((along, at) => {
    const one = found[at];
    return one ? [`${tell(one.at, first.of.unit)} where ${second.of.label} is ${tell(along, second.of.unit)}`] : [];
  });
  const told = ends.length > 2 ? [ends[0], ends.at(-1)] : ends;
  return {
    title: wish.title ?? `Where ${label} breaks even`,
    question,
    x: axisOf(second.of),
    y: {
      label: first.of.label,
      unit: first.of.unit,
      kind: "number",
      includes: [first.values[0] ?? 0, first.values.at(-1) ?? 0],
    },
    marks,
    sources: sourcesOfInputs(wish.cases, evidence, [first.of.lever, second.of.lever]),
    spoken: `${first.of.label} at ${goal}: ${told.join("; ") || "it does not break even within the grid"}.`,
  };
}
