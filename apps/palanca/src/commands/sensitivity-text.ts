/** What the ways of asking what matters say, as text. */
import type { GroupShare, ModelIndices, ModelMorris, ModelTornado } from "@palanca/analysis";
import { tell, tellCount, tellRange, unitOfDifference } from "@palanca/charts";
import { leftOut } from "./left-out.js";
import { textTable } from "./text-table.js";

interface Estimate {
  readonly value: number;
  readonly half: number;
}

type Index = ModelIndices["indices"][number];

export function sobolText({ indices, reads, rows, runs, failed }: ModelIndices): string {
  return [
    reads.sentence,
    textTable([["uncertainty", "grade", "alone", "with all"], ...indices.slice(0, 15).map(indexRow)], [2, 3]),
    `${tellCount(runs)} runs in ${tellCount(rows)} rows${lost(failed, "rows")}.`,
    "Alone: the spread that would go if it were known (first order). With all: the spread that would stay if all else were known (total order). Half-widths are of 95 percent intervals.",
  ].join("\n\n");
}

function indexRow({ label, grade, first, total }: Index): string[] {
  return [label, grade, share(first), share(total)];
}

export function morrisText({ effects, trajectories, runs, failed }: ModelMorris, of: string): string {
  const unit = unitOfDifference(of);
  const rows = effects
    .slice(0, 15)
    .map(({ label, grade, mu, muStar, sigma }) => [
      label,
      grade,
      tell(muStar.value, unit),
      `± ${tell(muStar.half, unit, { precision: 2 })}`,
      tell(mu, unit, { difference: true }),
      tell(sigma, unit),
    ]);
  return [
    textTable([["uncertainty", "grade", "mu*", "margin", "mu", "sigma"], ...rows], [2, 3, 4, 5]),
    `${tellCount(trajectories)} trajectories, ${tellCount(runs)} runs${lost(failed, "trajectories")}.`,
    "mu* is the mean size of the effect of going through the whole grid, mu its mean with its sign; a sigma as large as mu* says that the effect bends, or hangs on the others.",
  ].join("\n\n");
}

export function tornadoText({ central, bars }: ModelTornado, unit: string, futures: number): string {
  const rows = bars
    .slice(0, 15)
    .map(({ label, grade, low, high, drawnLow, drawnHigh, swing, margin }) => [
      label,
      grade,
      tellRange(low, high, unit),
      tellRange(drawnLow, drawnHigh, unit),
      tell(swing, unit, { difference: true }),
      `± ${tell(margin, unitOfDifference(unit), { precision: 2 })}`,
    ]);
  const failed = Math.max(0, ...bars.map((bar) => bar.failed));
  return [
    `With every uncertainty at its median: ${tell(central, unit)}.`,
    textTable(
      [["uncertainty", "grade", "others at medians", "others drawn", "swing", "margin"], ...rows],
      [2, 3, 4, 5],
    ),
    `Each stands at its 5th and at its 95th percentile; the others are at their medians, and drawn over ${tellCount(futures)} futures${lost(failed, "futures")}. The swing is the median difference between the two over the same futures.`,
  ].join("\n\n");
}

export function sharesText(
  shares: readonly { readonly label: string; readonly grade: string; readonly share: Estimate }[],
  futures: number,
  failed: number,
): string {
  const rows = shares.slice(0, 15).map(({ label, grade, share: of }) => [label, grade, share(of)]);
  return [
    textTable([["uncertainty", "grade", "alone"], ...rows], [2]),
    `Read from ${tellCount(futures)} futures at hand${lost(failed, "futures")}, by bins less what chance puts there. What is smaller than its half-width is zero within error.`,
  ].join("\n\n");
}

export function groupsText(
  groups: readonly GroupShare[],
  whose: readonly Index[],
  by: "grade" | "author",
  rows: number,
  failed: number,
): string {
  const told = groups.map(({ name, variables, share: fair, first, total }) => [
    name,
    String(variables),
    share(fair),
    share(first),
    share(total),
  ]);
  const none = by === "author" && !groups.some((group) => group.name === "whose number");
  return [
    textTable(
      [[by === "grade" ? "grade" : "from", "uncertainties", "share", "alone", "with all"], ...told],
      [1, 2, 3, 4],
    ),
    none ? "No figure behind this measure has rivals, so nothing hangs on whose number is taken." : "",
    whose.length > 0
      ? textTable(
          [
            ["choice", "alone", "with all"],
            ...whose.map(({ label, first, total }) => [label, share(first), share(total)]),
          ],
          [1, 2],
        )
      : "",
    `${tellCount(rows)} rows${lost(failed, "rows")}.`,
    "Shares sum to 100 percent: what acts across groups is split evenly among them.",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function share({ value, half }: Estimate): string {
  const percent = (of: number): string => (Math.round(of * 1000) / 10).toFixed(1);
  return `${percent(value)} ± ${percent(half)} %`;
}

function lost(failed: number, what: string): string {
  return failed > 0 ? ` (${leftOut(failed, what)})` : "";
}
