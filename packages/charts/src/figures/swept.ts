/** A measure, or its difference to the baseline, along one lever: median and range, the threshold, and where it breaks even. */
import type { Sweep } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell, tellRange } from "../number-text.js";
import type { Axis, ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { unitOfDifference } from "./difference.js";
import { refusal } from "./find.js";

/** Makes the line of a sweep of one lever; `cases` are the baseline and the case. Throws ProblemsError for a sweep of two. */
export function swept(result: Sweep, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const [axis, second] = result.axes;
  if (!axis || second)
    throw refusal(
      "sweep-of-two",
      result.axes.map(({ of }) => of.name).join(" and "),
      "A line is along one lever.",
      "Ask for the break-even line of a sweep of two.",
    );
  const { label, unit, question } = aboutOf(wish);
  const isDifference = result.threshold === undefined;
  const told = isDifference ? ({ difference: true } as const) : {};
  const x = result.points.map(({ at }) => at[0] as number);
  const spreads = result.points.map(({ spread, difference }) => (isDifference ? difference : spread));
  const goal = result.threshold ?? 0;
  const marks: Mark[] = [
    {
      kind: "band",
      label: "range of 90 percent of futures",
      series: 1,
      x,
      low: spreads.map(({ p5 }) => p5),
      high: spreads.map(({ p95 }) => p95),
    },
    { kind: "line", label, series: 1, x, y: spreads.map(({ p50 }) => p50) },
    { kind: "rule", label: isDifference ? "no difference" : `${tell(goal, unit)} asked for`, y: goal },
    ...result.breakEven.map(({ at }): Mark => ({ kind: "dot", label: "", series: 2, x: at, y: goal })),
  ];
  const [first, last] = [spreads[0], spreads.at(-1)];
  const number = (value: number): string => tell(value, axis.of.unit);
  const even = result.breakEven.map(
    ({ at, margin }) => `breaks even at ${number(at)} (margin ${tellRange(margin[0], margin[1], axis.of.unit)})`,
  );
  return {
    title: wish.title ?? `${label} along ${axis.of.label}`,
    question,
    x: axisOf(axis.of),
    y: {
      label: isDifference ? `Difference in ${label}` : label,
      unit: isDifference ? unitOfDifference(unit) : unit,
      kind: "number",
    },
    marks,
    sources: sourcesOfInputs(wish.cases, evidence, [axis.of.lever]),
    spoken: `${isDifference ? `Difference in ${label}` : label} along ${axis.of.label}: ${tell(first?.p50 ?? Number.NaN, unit, told)} at ${number(x[0] ?? Number.NaN)}, ${tell(last?.p50 ?? Number.NaN, unit, told)} at ${number(x.at(-1) ?? Number.NaN)}; ${even.join("; ") || "the median does not break even in between"}.`,
  };
}

/** The axis of a lever's number: years are a calendar, amounts are numbers. */
export function axisOf({ label, unit }: Sweep["axes"][number]["of"]): Axis {
  return { label, unit, kind: unit === "year" ? "years" : "number" };
}
