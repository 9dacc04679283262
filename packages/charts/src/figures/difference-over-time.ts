/** The difference that each scenario makes to a quantity over the years, future by future. */
import type { ChartWish } from "@palanca/model-kit";
import type { ChartSpec } from "../spec.js";
import type { Drawn, Named, Stated } from "./drawn.js";
import { fanSpec } from "./fan-spec.js";
import { findAgainst, findBands, refusal } from "./find.js";
import { sourcesOf } from "./sources-of.js";

/** Whether a wish for a difference names a quantity whose differences were kept, and no measure. */
export function isOverTime(comparison: Named, wish: Pick<ChartWish, "of">): boolean {
  const name = wish.of.replace(/\[[^\]]*\]$/, "").trim();
  const isNamed = (one: string): boolean => one === name || one.endsWith(`.${name}`);
  return !comparison.measures.some((one) => isNamed(one.name)) && comparison.bands.some((one) => isNamed(one.quantity));
}

/** Makes a fan of differences to the baseline, with a line at no difference. Throws ProblemsError. */
export function differenceOverTime(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  const kept = comparison.differenceBands;
  if (!kept || findAgainst(comparison, wish) !== 0) {
    throw refusal(
      "difference-not-kept",
      wish.against ?? wish.of,
      "Differences over the years are kept against the baseline, where they were asked for.",
      "Ask for bars or a fan, or make the comparison anew.",
    );
  }
  const bands = findBands({ ...comparison, bands: kept }, wish);
  const [first] = bands;
  const baseline = comparison.cases[0]?.title ?? "the baseline";
  const label = first?.label ?? wish.of;
  return fanSpec({
    title: wish.title ?? `${label}: difference from ${baseline}`,
    question: comparison.cases[0]?.model.question ?? "",
    label: `Difference in ${label}`,
    unit: (first?.unit ?? "1").replace(/^\s*percent\b(?!age)/, "percentage_point"),
    paths: bands.map((band) => ({ ...band, title: comparison.cases[band.case]?.title ?? "", series: band.case })),
    rules: [{ kind: "rule", label: "no difference", y: 0 }],
    sources: sourcesOf(comparison, wish, evidence),
  });
}
