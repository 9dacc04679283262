/** A measure by scenario: its median as a bar, its range as an interval upon it. */
import type { ChartWish } from "@palanca/model-kit";
import { tell, tellRange } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import type { Drawn, Stated } from "./drawn.js";
import { findAgainst, findMeasure } from "./find.js";
import { ruleOf } from "./rule-of.js";
import { sourcesOf } from "./sources-of.js";

/** Makes bars of a measure over the cases. Set against another scenario, that one comes first and the baseline is not drawn. */
export function bars(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  const measure = findMeasure(comparison, wish);
  const against = findAgainst(comparison, wish);
  const { unit, label } = measure;
  const order = [against, ...measure.spreads.map((_, at) => at).filter((at) => at !== against && at !== 0)];
  const rows = order.flatMap((at) => {
    const spread = measure.spreads[at];
    return spread ? [{ at, spread, title: comparison.cases[at]?.title ?? "" }] : [];
  });
  const range = ({ p5, p95 }: { p5: number; p95: number }, bare: boolean) => tellRange(p5, p95, unit, { bare });
  const marks = rows.flatMap(({ spread, at }, row): Mark[] => {
    const text = `${tell(spread.p50, unit, { margin: spread.margin })} (${range(spread, true)})`;
    return [
      { kind: "bar", label: text, series: at, at: row, from: 0, to: spread.p50 },
      { kind: "dot", label: "", series: at, x: spread.p50, y: row, low: spread.p5, high: spread.p95 },
    ];
  });
  const said = rows.map(
    ({ spread, title }) =>
      `${title} ${tell(spread.p50, unit, { margin: spread.margin })} (range ${range(spread, false)})`,
  );
  return {
    title: wish.title ?? label,
    question: comparison.cases[0]?.model.question ?? "",
    x: { label, unit, kind: "number", includes: [0] },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ title }) => title) },
    marks: [...marks, ...ruleOf(wish, unit, evidence)],
    sources: sourcesOf(comparison, wish, evidence),
    spoken: `${label}: ${said.join("; ")}.`,
  };
}
