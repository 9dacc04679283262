/** The difference that each scenario makes to a measure, future by future: its median as a dot, its range as an interval. */
import type { ChartWish } from "@palanca/model-kit";
import { tell, tellRange } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import type { Drawn, Stated } from "./drawn.js";
import { findAgainst, findMeasure, refusal } from "./find.js";
import { sourcesOf } from "./sources-of.js";

/** Makes a chart of differences from the baseline. Throws ProblemsError. */
export function difference(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  const measure = findMeasure(comparison, wish);
  if (findAgainst(comparison, wish) !== 0) {
    throw refusal(
      "difference-not-kept",
      wish.against ?? "",
      "Differences are kept against the baseline, future by future; ranges of two scenarios cannot be subtracted.",
      `Make a comparison with ${wish.against} as its first scenario.`,
    );
  }
  const rows = measure.differences.flatMap((one, at) =>
    one ? [{ at, one, title: comparison.cases[at]?.title ?? "" }] : [],
  );
  const { unit, label } = measure;
  const told = { difference: true } as const;
  const marks = rows.map(({ one, at }, row): Mark => {
    const text = `${tell(one.p50, unit, told)} (${tellRange(one.p5, one.p95, unit, { ...told, bare: true })})`;
    return { kind: "dot", label: text, series: at, x: one.p50, y: row, low: one.p5, high: one.p95 };
  });
  const baseline = comparison.cases[0]?.title ?? "the baseline";
  const said = rows.map(
    ({ one, title }) =>
      `${title} ${tell(one.p50, unit, told)} (range ${tellRange(one.p5, one.p95, unit, told)}), better in ${tell(one.chanceBetter * 100, "percent", { precision: 2 })} of futures`,
  );
  return {
    title: wish.title ?? `${label}: difference from ${baseline}`,
    question: comparison.cases[0]?.model.question ?? "",
    x: {
      label: `Difference in ${label}`,
      unit: unit.replace(/^\s*percent\b(?!age)/, "percentage_point"),
      kind: "number",
      includes: [0],
    },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ title }) => title) },
    marks: [{ kind: "rule", label: "no difference", y: 0 }, ...marks],
    sources: sourcesOf(comparison, wish, evidence),
    spoken: `${label}, difference from ${baseline}: ${said.join("; ") || "no other scenario"}.`,
  };
}
