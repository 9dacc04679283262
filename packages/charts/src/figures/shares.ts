/** Shares of the spread of a measure as bars in percent: what the tornado and the grades have in common. */
import type { Share } from "@palanca/analysis";
import type { ChartWish } from "@palanca/model-kit";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import type { Drawn } from "./drawn.js";
import { findMeasure, refusal } from "./find.js";

export interface NamedShare {
  readonly name: string;
  /** Of the spread, 0 to 1. */
  readonly share: number;
}

/** Finds what a measure hangs on, largest first; shares that sampling made negative count as none. Throws ProblemsError. */
export function findShares(comparison: Drawn, wish: ChartWish): { label: string; shares: Share[] } {
  const measure = findMeasure(comparison, wish);
  const shares = comparison.hangsOn[measure.name];
  if (!shares) {
    const known = Object.keys(comparison.hangsOn);
    throw refusal(
      "shares-not-worked-out",
      wish.of,
      `What ${measure.label} hangs on was not worked out in this comparison.`,
      known.length > 0 ? `It was for ${known.join(", ")}.` : "Ask the comparison for what the measure hangs on.",
    );
  }
  const counted = shares.map((one) => ({ ...one, share: Number.isNaN(one.share) ? 0 : Math.max(0, one.share) }));
  return { label: measure.label, shares: counted.sort((a, b) => b.share - a.share) };
}

/** Makes the chart of shares from the largest down. */
export function sharesSpec(
  named: readonly NamedShare[],
  words: { title: string; question: string; subject: string; sources: readonly string[] },
): ChartSpec {
  const text = (share: number) => tell(Math.round(share * 100), "percent");
  const marks = named.map(
    ({ share }, at): Mark => ({ kind: "bar", label: text(share), series: 1, at, from: 0, to: share * 100 }),
  );
  const said = named.filter(({ share }) => share >= 0.005).map(({ name, share }) => `${name} ${text(share)}`);
  return {
    title: words.title,
    question: words.question,
    x: { label: "Share of the spread", unit: "percent", kind: "number", includes: [0] },
    y: { label: "", unit: "1", kind: "names", names: named.map(({ name }) => name) },
    marks,
    sources: words.sources,
    spoken: `${words.subject}: ${said.slice(0, 5).join(", ") || "nothing stands out"}.`,
  };
}
