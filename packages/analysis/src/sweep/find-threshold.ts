/**
 * The value of one lever at which the median of a measure (or of its difference to the baseline) reaches a threshold, by bisection.
 * Every step runs the same futures, so the median moves with the lever alone. Refuses a threshold that neither end brackets.
 */
import { quantile, sortedSound } from "@palanca/engine/run";
import type { Case } from "@palanca/scenarios";
import { refuseUnknownMeasure, refuseWith } from "../refuse-analysis.js";
import { differencesOf } from "../spread.js";
import { type LeverNumber, withNumber } from "./lever-number.js";
import { measuresOf, type SweepRequest } from "./sweep.js";

export interface Threshold {
  readonly of: LeverNumber;
  readonly at: number;
  /** The median there. */
  readonly median: number;
  /** The last bracket; the crossing lies inside. */
  readonly between: readonly [number, number];
  readonly steps: number;
}

/** Finds it between two values, to `within` of the lever's unit. */
export async function findThreshold(
  baseline: Case,
  of: Case,
  number: LeverNumber,
  between: readonly [number, number],
  within: number,
  request: SweepRequest,
): Promise<Threshold> {
  refuseUnknownMeasure(of, request.measure);
  const medianAt = async (value: number): Promise<number> => {
    const [base, own] = (await measuresOf([baseline, withNumber(of, number, value)], request)) as [
      Float64Array,
      Float64Array,
    ];
    return quantile(sortedSound(request.threshold === undefined ? differencesOf(own, base) : own), 1 / 2);
  };
  const goal = request.threshold ?? 0;
  let [low, high] = between;
  let [atLow, atHigh] = [(await medianAt(low)) - goal, (await medianAt(high)) - goal];
  if (!(atLow <= 0 && atHigh >= 0) && !(atLow >= 0 && atHigh <= 0))
    refuseWith({
      kind: "threshold-not-reached",
      where: { model: of.model.id, symbol: number.lever },
      seen: `the median of ${request.measure} goes from ${atLow + goal} at ${low} to ${atHigh + goal} at ${high}`,
      needed: `${goal} lies between the two ends of the search.`,
      todo: "Widen the search, ask for a threshold between these two, or move another lever as well.",
    });
  let steps = 0;
  while (high - low > within && steps < 200) {
    steps++;
    const middle = low + (high - low) / 2;
    const here = (await medianAt(middle)) - goal;
    // The end that shares the middle's sign moves.
    if (here === 0) [low, high, atLow, atHigh] = [middle, middle, 0, 0];
    else if (here > 0 === (atHigh > 0 || (atHigh === 0 && atLow < 0))) [high, atHigh] = [middle, here];
    else [low, atLow] = [middle, here];
  }
  const at = low + (high - low) / 2;
  return { of: number, at, median: (await medianAt(at)) as number, between: [low, high], steps };
}
