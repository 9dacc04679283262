/** How sections tell a difference and a share; the numbers are those of the result. */
import type { MeasureResult, PairedDifference } from "@palanca/analysis";
import { tell, tellRange } from "@palanca/charts/page";

export function tellDifference(difference: PairedDifference, measure: MeasureResult): string {
  return tell(difference.p50, measure.unit, { difference: true });
}

export function tellDifferenceRange(difference: PairedDifference, measure: MeasureResult): string {
  return tellRange(difference.p5, difference.p95, measure.unit, { difference: true });
}

/** A share in percent; not quite none and not quite all are never told as such. */
export function tellShare(share: number): string {
  if (share > 0 && share < 0.0005) return "under 0.1 %";
  if (share < 1 && share >= 0.995) return "over 99 %";
  return tell(share * 100, "percent", { precision: 2 });
}

/** A label inside a sentence; what begins with two capitals is a name and stays. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
