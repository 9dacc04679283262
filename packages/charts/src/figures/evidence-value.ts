/** What knowing each uncertainty, or settling each document, is worth to the choice; what chance alone gives is not drawn as worth. */
import type { ValueOfEvidence } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { type AnalysisWish, aboutOf } from "./analysis-wish.js";
import { unitOfDifference } from "./difference.js";
import { sourcesOfFacts } from "./sources-of.js";

const SHOWN = 10;

/** Makes the bars, dearest first, of the findings that are worth more than chance; the rule is what knowing everything is worth. */
export function evidenceValue(
  result: ValueOfEvidence,
  by: "parameter" | "document",
  wish: AnalysisWish,
  evidence: Evidence,
): ChartSpec {
  const { label, everything } = result;
  const unit = unitOfDifference(result.unit);
  const clear = (by === "parameter" ? result.parameters : result.documents).filter(({ isClear }) => isClear);
  const rows = clear.slice(0, SHOWN);
  const text = (value: number): string => tell(value, unit);
  const marks = rows.map(
    ({ value }, at): Mark => ({ kind: "bar", label: text(value), series: 1, at, from: 0, to: value }),
  );
  const said = rows.slice(0, 5).map((one) => `${one.label} ${text(one.value)}`);
  const nothing = "no single finding is worth more than chance gives";
  return {
    title: wish.title ?? `What should be found out first: ${label}`,
    question: aboutOf(wish).question,
    x: { label: `Worth in ${label}, on average`, unit, kind: "number", includes: [0] },
    y: {
      label: "",
      unit: "1",
      kind: "names",
      names: rows.map((one) => (one.grade === undefined ? one.label : `${one.label} (${one.grade})`)),
    },
    marks: [{ kind: "rule", label: `${text(everything.value)}: to know everything`, y: everything.value }, ...marks],
    sources: sourcesOfFacts(
      rows.flatMap(({ facts }) => facts),
      evidence,
    ),
    spoken: `To know everything before choosing is worth ${text(everything.value)} in ${label}: ${said.join("; ") || nothing}.`,
  };
}
