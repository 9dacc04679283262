/**
 * A precision in place of a count: futures are worked block by block until what is asked is known well enough, or a budget is used up.
 * Takes: what is asked, the half-width of its 95 percent interval that is wanted, a budget in futures or seconds. Gives: a rule that looks at
 * what there is after each block and says why to stop. Looking again and again makes 95 percent a little less; the margin is told as it stands.
 */
import { deviation, marginOfMedian, mean, quantile, sortedSound } from "@palanca/engine/run";
import { differencesOf } from "../spread.js";
import { Z } from "../what-matters/sobol-indices.js";
import type { Gathered } from "./gather.js";

export interface PrecisionRequest {
  readonly measure: string;
  /** Which case, against the first one; alone when there is no other. */
  readonly case: number;
  readonly of: "median" | "mean" | "chance";
  readonly better?: "lower" | "higher" | "neither";
  /** In the unit of the measure; for a chance a share of one. */
  readonly target?: number;
  readonly seconds?: number;
  /** Milliseconds; handed in. */
  readonly clock?: () => number;
}

/** Where a run stands after a block. */
export interface Standing {
  readonly futures: number;
  readonly value: number;
  readonly half: number;
  /** Why to stop here, or undefined to go on. */
  readonly stop: string | undefined;
}

export type StopRule = (gathered: Gathered) => Standing;

/** Makes the rule. The clock starts now. */
export function stopWhen(request: PrecisionRequest): StopRule {
  const { clock, seconds, target } = request;
  const until = clock && seconds !== undefined ? clock() + seconds * 1000 : undefined;
  return (gathered) => {
    const { value, half } = interval(gathered, request);
    const { futures } = gathered;
    const sure = `${request.of} of ${request.measure} is ${short(value)} plus or minus ${short(half)}`;
    const isSure = target !== undefined && half <= target;
    const isLate = until !== undefined && (clock?.() ?? 0) >= until;
    const stop = isSure
      ? `sure enough after ${futures} futures: the ${sure}, ${target} was asked for; --futures ${futures} makes it again`
      : isLate
        ? `the ${seconds} seconds were used up after ${futures} futures: the ${sure}; --futures ${futures} makes it again`
        : undefined;
    return { futures, value, half, stop };
  };
}

/** What is asked and half the width of its 95 percent interval, from the futures at hand. */
export function interval(
  gathered: Gathered,
  { measure, case: index, of, better }: PrecisionRequest,
): { value: number; half: number } {
  const own = gathered.measure(index, measure);
  const values = sortedSound(index > 0 ? differencesOf(own, gathered.measure(0, measure)) : own);
  const n = values.length;
  if (of === "median") return { value: quantile(values, 1 / 2), half: marginOfMedian(values) };
  if (of === "mean") return { value: mean(values), half: (Z * deviation(values)) / Math.sqrt(n) };
  const wins = values.filter((value) => (better === "lower" ? value < 0 : value > 0)).length;
  return { value: wins / n, half: halfOfChance(wins / n, n) };
}

/** Half of Wilson's interval, which stays honest near 0 and 1. E. B. Wilson, Journal of the American Statistical Association 22, 1927. */
export function halfOfChance(p: number, n: number): number {
  return (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
