/** How sections tell a difference and a share; the numbers are those of the result. */
import type { MeasureResult, PairedDifference } from "@palanca/analysis";
import { tell, tellRange } from "@palanca/charts/page";

export function tellDifference(difference: PairedDifference, measure: MeasureResult): string {
  return tell(difference.p50, measure.unit, { difference: true });
}

export function tellDifferenceRange(difference: PairedDifference, measure: MeasureResult): string {
  return tellRange(difference.p5, difference.p95, measure.unit, { difference: true });
}

export function tellShare(share: number): string {
  return tell(share * 100, "percent", { precision: 2 });
}
