/** An estimated share as a bar in percent with its 95 percent interval upon it: what figures of indices have in common. */
import { tell } from "../number-text.js";
import type { Axis, Mark } from "../spec.js";

interface Estimate {
  readonly value: number;
  readonly half: number;
}

export const shareAxis: Axis = { label: "Share of the spread", unit: "percent", kind: "number", includes: [0] };

/** Makes the bar and the interval of one row; a share that sampling made negative has a bar of no length and its interval all the same. */
export function estimateRow(share: Estimate, row: number): Mark[] {
  const [value, half] = [share.value * 100, share.half * 100];
  return [
    { kind: "bar", label: tellShare(share), series: 1, at: row, from: 0, to: Math.max(0, value) },
    { kind: "dot", label: "", series: 1, x: value, y: row, low: value - half, high: value + half },
  ];
}

/** `41 ± 2 %`. */
export function tellShare({ value, half }: Estimate): string {
  const digits = half >= 0.0095 ? 1 : 10;
  const round = (share: number): string => tell(Math.round(share * 100 * digits) / digits, "percent", { bare: true });
  return `${round(value)} ± ${round(half)} %`;
}
