/** The table of measures: every scenario against the baseline, future by future. */
import { tell, tellRange } from "@palanca/charts/page";
import { type Block, paragraph, type Section, table } from "../report.js";
import type { Told } from "../told.js";
import { tellDifference, tellDifferenceRange, tellShare } from "./telling.js";

export function comparison({ result, measures }: Told): Section {
  const shown = measures.flatMap((name) => result.measures.find((measure) => measure.name === name) ?? []);
  const [baseline, ...others] = result.cases;
  const blocks: Block[] = [];
  if (others.length === 0) {
    const rows = shown.map((measure) => {
      const spread = measure.spreads[0];
      return spread
        ? [measure.label, tell(spread.p50, measure.unit), tellRange(spread.p5, spread.p95, measure.unit)]
        : [measure.label];
    });
    blocks.push(table(`${baseline?.title}`, ["measure", "median", "range"], rows, [1, 2]));
  }
  others.forEach((one, i) => {
    const rows = shown.map((measure) => {
      const [base, own, difference] = [measure.spreads[0], measure.spreads[i + 1], measure.differences[i + 1]];
      if (!base || !own || !difference) return [measure.label];
      return [
        measure.label,
        tell(base.p50, measure.unit),
        tell(own.p50, measure.unit),
        tellDifference(difference, measure),
        tellDifferenceRange(difference, measure),
        measure.better === "neither" ? "" : tellShare(difference.chanceBetter),
      ];
    });
    const head = ["measure", baseline?.title ?? "baseline", one.title, "difference", "range", "chance better"];
    blocks.push(table(`${one.title} against ${baseline?.title}`, head, rows, [1, 2, 3, 4, 5]));
  });
  blocks.push(
    paragraph(
      "Figures are medians over futures; a difference is the median of the differences future by future, so it need not be the difference of the medians. A range is the 5th to 95th percentile: what is not known.",
    ),
  );
  return { id: "comparison", title: "The comparison", blocks };
}
