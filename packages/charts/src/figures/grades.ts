/** How much of the spread of a measure comes from documented figures, and how much from assumptions. */
import type { ChartWish } from "@palanca/model-kit";
import type { ChartSpec } from "../spec.js";
import type { Drawn, Stated } from "./drawn.js";
import { findShares, type NamedShare, sharesSpec } from "./shares.js";
import { sourcesOf } from "./sources-of.js";

/** From the firmest to the loosest. */
const grades = ["documented", "derived", "external", "assumption"];

/** Makes the bars of grades; what no uncertainty explains by itself is a bar of its own. Throws ProblemsError. */
export function gradesFigure(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  const { label, shares } = findShares(comparison, wish);
  const others = [...new Set(shares.map(({ grade }) => grade))].filter((grade) => !grades.includes(grade));
  const named: NamedShare[] = [...grades, ...others.sort()].map((grade) => ({
    name: grade,
    share: shares.filter((one) => one.grade === grade).reduce((sum, one) => sum + one.share, 0),
  }));
  const together = 1 - named.reduce((sum, one) => sum + one.share, 0);
  if (together > 0.005) named.push({ name: "only together", share: together });
  return sharesSpec(named, {
    title: wish.title ?? `Where the spread of ${label} comes from`,
    question: comparison.cases[0]?.model.question ?? "",
    subject: `The spread of ${label} comes from`,
    sources: sourcesOf(comparison, wish, evidence),
  });
}
