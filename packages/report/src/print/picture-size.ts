/** How large a chart is drawn, wherever it is printed. */
import type { ChartSpec } from "@palanca/charts/page";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WIDE: Size = { width: 720, height: 420 };

/** A few bars need no more height than they fill. */
export function sizeOf({ y }: ChartSpec, { width, height }: Size): Size {
  const rows = y.kind === "names" ? (y.names ?? []).length : Number.POSITIVE_INFINITY;
  return { width, height: Math.min(height, 150 + 40 * rows) };
}
