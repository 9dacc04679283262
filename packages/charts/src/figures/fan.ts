/** The fan of a quantity over all cases of a comparison. */
import type { ChartWish } from "@palanca/model-kit";
import type { ChartSpec } from "../spec.js";
import type { Drawn, Stated } from "./drawn.js";
import { fanSpec } from "./fan-spec.js";
import { findAgainst, findBands } from "./find.js";
import { ruleOf } from "./rule-of.js";
import { sourcesOf } from "./sources-of.js";

/** Makes a fan. Set against another scenario than the baseline, the baseline is not drawn. Throws ProblemsError. */
export function fan(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  const bands = findBands(comparison, wish);
  const against = findAgainst(comparison, wish);
  const [first] = bands;
  const label = first?.label ?? wish.of;
  const unit = first?.unit ?? "1";
  const others = bands.filter((band) => band.case !== against && band.case !== 0);
  const shown = [...bands.filter((band) => band.case === against), ...others];
  return fanSpec({
    title: wish.title ?? label,
    question: comparison.cases[0]?.model.question ?? "",
    label,
    unit,
    paths: shown.map((band) => ({ ...band, title: comparison.cases[band.case]?.title ?? "", series: band.case })),
    rules: ruleOf(wish, unit, evidence),
    sources: sourcesOf(comparison, wish, evidence),
  });
}
