/** What each moved lever brings of the difference between two scenarios, with its range over futures; the last bar is the whole. */
import type { Contribution } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell, tellRange } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf, sourcesOfInputs } from "./analysis-wish.js";
import { unitOfDifference } from "./difference.js";

/** Makes the bars of means, largest first, which sum to the last one. */
export function contributions(result: Contribution, wish: AnalysisWish, evidence: Evidence): ChartSpec {
  const { label, unit, question } = aboutOf(wish);
  const told = { difference: true } as const;
  const parts = [...result.parts].sort(
    (a, b) => Math.abs(b.mean.value) - Math.abs(a.mean.value) || (a.name < b.name ? -1 : 1),
  );
  const rows = [
    ...parts.map((part) => ({
      name: part.label,
      mean: part.mean.value,
      margin: part.mean.half,
      spread: part.brings,
      series: 1,
    })),
    { name: "all together", mean: result.difference.mean, margin: undefined, spread: result.difference, series: 2 },
  ];
  const marks = rows.flatMap(({ mean, margin, spread, series }, at): Mark[] => {
    const size = tell(mean, unit, { ...told, ...(margin === undefined ? {} : { margin }) });
    const range = tellRange(spread.p5, spread.p95, unit, { ...told, bare: true });
    return [
      { kind: "bar", label: `${size} (${range})`, series, at, from: 0, to: mean },
      { kind: "dot", label: "", series, x: mean, y: at, low: spread.p5, high: spread.p95 },
    ];
  });
  const said = rows.map(({ name, mean }) => `${name} ${tell(mean, unit, told)}`);
  const together = result.onlyTogether;
  const only =
    Math.abs(together.value) > together.half ? ` ${tell(together.value, unit, told)} of it comes only together.` : "";
  const baseline = wish.cases[0]?.title ?? "the baseline";
  return {
    title: wish.title ?? `What each lever brings: ${label}`,
    question,
    x: { label: `Mean difference in ${label}`, unit: unitOfDifference(unit), kind: "number", includes: [0] },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ name }) => name) },
    marks: [{ kind: "rule", label: "no difference", y: 0 }, ...marks],
    sources: sourcesOfInputs(
      wish.cases,
      evidence,
      parts.flatMap(({ lever }) => lever ?? []),
    ),
    spoken: `${label}, mean difference from ${baseline}: ${said.join("; ")}.${only}`,
  };
}

/** Makes the lines of what each lever brings year by year, when the result has them. */
export function contributionsOverTime(
  result: Contribution,
  over: { readonly label: string; readonly unit: string },
  wish: AnalysisWish,
  evidence: Evidence,
): ChartSpec {
  const unit = unitOfDifference(over.unit);
  const last = (years: readonly number[]): number => years.at(-1) ?? Number.NaN;
  const said = result.parts.map(
    ({ label, overTime }) => `${label} ${tell(last(overTime), over.unit, { difference: true })}`,
  );
  return {
    title: wish.title ?? `What each lever brings over the years: ${over.label}`,
    question: wish.cases[0]?.model.question ?? "",
    x: { label: "Year", unit: "year", kind: "years" },
    y: { label: `Mean difference in ${over.label}`, unit, kind: "number", includes: [0] },
    marks: [
      ...result.parts.map(
        ({ label, overTime }, at): Mark => ({ kind: "line", label, series: at + 1, x: result.years, y: overTime }),
      ),
      { kind: "rule", label: "no difference", y: 0 },
    ],
    sources: sourcesOfInputs(
      wish.cases,
      evidence,
      result.parts.flatMap(({ lever }) => lever ?? []),
    ),
    spoken: `${over.label} in ${last(result.years)}, mean difference: ${said.join("; ")}.`,
  };
}
