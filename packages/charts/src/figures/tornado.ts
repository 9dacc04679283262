/** What a measure hangs on: the uncertainties by their share of its spread, largest first, each with its grade. */
import type { ChartWish } from "@palanca/model-kit";
import type { ChartSpec } from "../spec.js";
import type { Drawn, Stated } from "./drawn.js";
import { findShares, sharesSpec } from "./shares.js";
import { sourcesOf } from "./sources-of.js";

/** Uncertainties shown one by one; the others are one bar. */
const SHOWN = 10;

/** Makes the tornado of a measure. Throws ProblemsError. */
export function tornado(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  const { label, shares } = findShares(comparison, wish);
  const rest = shares.slice(SHOWN);
  const named = shares.slice(0, SHOWN).map((one) => ({ name: `${one.label} (${one.grade})`, share: one.share }));
  if (rest.length > 0) {
    named.push({ name: `${rest.length} others together`, share: rest.reduce((sum, one) => sum + one.share, 0) });
  }
  return sharesSpec(named, {
    title: wish.title ?? `What ${label} hangs on`,
    question: comparison.cases[0]?.model.question ?? "",
    subject: `${label} hangs most on`,
    sources: sourcesOf(comparison, wish, evidence),
  });
}
