/** A box of futures: for each limited uncertainty which part of its futures lies inside, from its lowest to its highest. */
import { type DiscoveredBox, type Discovery, percent, tellBox } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";
import { sourcesOfFacts } from "./sources-of.js";

type Border = DiscoveredBox["borders"][number];

/** Makes the picture of one box. An uncertainty without a bar is not limited; a choice of whose number is told in words alone. */
export function boxOfFutures(
  { says }: Pick<Discovery, "says">,
  box: DiscoveredBox,
  wish: { readonly title?: string; readonly question?: string },
  evidence: Evidence,
): ChartSpec {
  const marks = box.borders.map(
    (border, at): Mark => ({
      kind: "bar",
      label: limitOf(border),
      series: 1,
      at,
      from: border.kept ? Number.NaN : 100 * (border.lowQuantile ?? 0),
      to: border.kept ? Number.NaN : 100 * (border.highQuantile ?? 1),
    }),
  );
  return {
    title: wish.title ?? `Where ${says}`,
    question: wish.question ?? "",
    x: {
      label: "Part of the futures of each uncertainty, lowest to highest",
      unit: "percent",
      kind: "number",
      includes: [0, 100],
    },
    y: { label: "", unit: "1", kind: "names", names: box.borders.map(({ label, grade }) => `${label} (${grade})`) },
    marks,
    sources: sourcesOfFacts(
      box.borders.flatMap(({ facts }) => facts),
      evidence,
    ),
    spoken: `Futures in which ${says}: ${tellBox(box, tell)}`,
  };
}

function limitOf({ unit, low, high, kept }: Border): string {
  if (kept) return kept.join(" or ");
  if (low !== undefined && high !== undefined) return `${tell(low, unit)} to ${tell(high, unit)}`;
  return low !== undefined ? `at least ${tell(low, unit)}` : `at most ${tell(high ?? Number.NaN, unit)}`;
}

/** Makes the trade-off curve of the first box: how dense a box is for how much it covers; the found boxes are dots. */
export function tradeOff(
  { says, curve, boxes, share }: Discovery,
  wish: { readonly title?: string; readonly question?: string },
): ChartSpec {
  const points = [...curve].sort((a, b) => a.coverage - b.coverage || b.density - a.density);
  const marks: Mark[] = [
    {
      kind: "line",
      label: "density",
      series: 1,
      x: points.map((one) => 100 * one.coverage),
      y: points.map((one) => 100 * one.density),
    },
    { kind: "rule", label: `${percent(share)} of all futures`, y: 100 * share },
    ...boxes.map(
      (one, at): Mark => ({
        kind: "dot",
        label: `box ${at + 1}`,
        series: 2 + at,
        x: 100 * one.coverage,
        y: 100 * one.density,
      }),
    ),
  ];
  const said = boxes.map(
    (one, at) => `box ${at + 1} covers ${percent(one.coverage)} at a density of ${percent(one.density)}`,
  );
  return {
    title: wish.title ?? `How well a box tells where ${says}`,
    question: wish.question ?? "",
    x: { label: "Coverage", unit: "percent", kind: "number", includes: [0, 100] },
    y: { label: "Density", unit: "percent", kind: "number", includes: [0, 100] },
    marks,
    sources: [],
    spoken: `${percent(share)} of futures are of interest; ${said.join("; ") || "no box sets them apart"}.`,
  };
}
