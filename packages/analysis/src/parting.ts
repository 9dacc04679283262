/** The first year in which two cases part: from when on the median of the paired differences lies further from zero than its margin. */
import { marginOfMedian, quantile, sortedSound } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import type { Gathered } from "./experiment/gather.js";
import type { Parting } from "./result.js";

/** Share of futures on one side that counts as clear. */
const CLEAR = 0.95;

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
          return apart(differences);
        });
        return {
          case: i + 1,
          quantity,
          element,
          year: fromWhen(
            years,
            seen.map((one) => one.isApart),
          ),
          clearYear: fromWhen(
            years,
            seen.map((one) => one.isClear),
          ),
        };
      });
    });
  });
}

function apart(differences: Float64Array): { isApart: boolean; isClear: boolean } {
  const sorted = sortedSound(differences);
  const above = sorted.filter((value) => value > 0).length / sorted.length;
  const below = sorted.filter((value) => value < 0).length / sorted.length;
  return {
    isApart: Math.abs(quantile(sorted, 1 / 2)) > marginOfMedian(sorted),
    isClear: above >= CLEAR || below >= CLEAR,
  };
}

/** The year after the last one in which it did not hold; undefined when it does not hold at the end. */
function fromWhen(years: readonly number[], holds: readonly boolean[]): number | undefined {
  const last = holds.lastIndexOf(false);
  return years[last + 1];
}
