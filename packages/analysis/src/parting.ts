/**
 * The years in which two cases are apart: those in which the median of the paired differences lies further from zero than its margin.
 * Takes: runs of kept quantities. Gives: `Parting`: the spans of years apart, each above or below the baseline. What ends before the last
 * year is told with the year from which the two are together again.
 */
import { marginOfMedian, quantile, sortedSound } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { Gathered } from "./experiment/gather.js";
import type { Parting, YearsApart } from "./result.js";

/** Share of futures on one side that counts as clear. */
const CLEAR = 0.95;
/** How often its margin a median must be from zero, in one year of a span at least. */
const SURE = 2;

/** Parts every case from the first one, for each kept quantity and element. */
export function partingsOf(
  cases: readonly Case[],
  keep: readonly string[],
  gathered: Gathered,
  years: readonly number[],
): Parting[] {
  const futures = gathered.futures;
  return keep.flatMap((quantity) => {
    const elements = cases[0]?.plan.quantities.find((one) => one.name === quantity)?.elements ?? [];
    const base = gathered.series(0, quantity);
    return cases.slice(1).flatMap((_, i) => {
      const own = gathered.series(i + 1, quantity);
      return elements.map((element, e): Parting => {
        const seen = years.map((_year, point) => {
          const offset = (e * years.length + point) * futures;
          const differences = new Float64Array(futures);
          for (let f = 0; f < futures; f++)
            differences[f] = gathered.failed.has(f)
              ? Number.NaN
              : (own[offset + f] as number) - (base[offset + f] as number);
          return standingOf(differences);
        });
        const spans = spansOf(years, seen);
        const clear = spans.find((span) => span.clear)?.clear?.from;
        return { case: i + 1, quantity, element, year: spans[0]?.from, clearYear: clear, spans };
      });
    });
  });
}

/** How the differences of one year stand: the side of their median, 0 within the margin, and whether that is beyond doubt; the side of nearly all. */
interface Standing {
  readonly side: -1 | 0 | 1;
  readonly isSure: boolean;
  readonly clear: -1 | 0 | 1;
}

function standingOf(differences: Float64Array): Standing {
  const sorted = sortedSound(differences);
  const above = sorted.filter((value) => value > 0).length / sorted.length;
  const below = sorted.filter((value) => value < 0).length / sorted.length;
  const median = quantile(sorted, 1 / 2);
  const margin = marginOfMedian(sorted);
  return {
    side: Math.abs(median) > margin ? (median > 0 ? 1 : -1) : 0,
    isSure: Math.abs(median) > SURE * margin,
    clear: above >= CLEAR ? 1 : below >= CLEAR ? -1 : 0,
  };
}

/** Runs of years on one side. One that never leaves its margin far behind may be chance: of many years looked at, one in twenty is. */
function spansOf(years: readonly number[], seen: readonly Standing[]): YearsApart[] {
  const spans: YearsApart[] = [];
  for (let from = 0, to = 0; from < seen.length; from = to) {
    const { side } = seen[from] as Standing;
    for (to = from + 1; to < seen.length && seen[to]?.side === side; ) to++;
    const own = seen.slice(from, to);
    if (side === 0 || !own.some((one) => one.isSure)) continue;
    const clear = longestRun(own.map((one) => one.clear === side));
    spans.push({
      side: side > 0 ? "above" : "below",
      from: years[from] as number,
      to: years[to - 1] as number,
      ...(to < seen.length ? { until: years[to] as number } : {}),
      ...(clear ? { clear: { from: years[from + clear.from] as number, to: years[from + clear.to] as number } } : {}),
    });
  }
  return spans;
}

/** The longest run in which it holds, the first of equals. */
function longestRun(holds: readonly boolean[]): { readonly from: number; readonly to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  for (let from = 0, to = 0; from < holds.length; from = to + 1) {
    for (to = from; holds[to]; ) to++;
    if (to > from && (!best || to - 1 - from > best.to - best.from)) best = { from, to: to - 1 };
  }
  return best;
}
