/** Futures of a forecast that lost a number: out in all years, so that every forecast from an origin is of the same futures. */
import type { Failure } from "@palanca/engine";

/** Takes the rows of a series, `futures` values a year, and the failures of its case. Gives the futures to leave out, by number. */
export function lostFutures(rows: Float64Array, failures: readonly Failure[], futures: number): ReadonlySet<number> {
  const lost = new Set(failures.map(({ future }) => future));
  rows.forEach((value, at) => void (Number.isFinite(value) || lost.add(at % futures)));
  return lost;
}

/** The sound values of one year, from the least. */
export function soundMembers(
  rows: Float64Array,
  step: number,
  futures: number,
  lost: ReadonlySet<number>,
): Float64Array {
  return rows
    .subarray(step * futures, (step + 1) * futures)
    .filter((_, future) => !lost.has(future))
    .sort();
}
