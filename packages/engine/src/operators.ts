/** What each operator of a plan does to one future's numbers; kernels do the same bit for bit. */
import { exp, log, normalCdf, normalInverse, normalPdf, pow } from "./elementary.js";
import type { Operator, PlanTable } from "./plan-format.js";

const truth = (value: boolean): number => (value ? 1 : 0);

export const scalarOperators: Readonly<Record<Operator, (a: number, b: number, c: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  power: pow,
  exp,
  log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  round: roundHalfAway,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  mod: (a, b) => a - b * Math.floor(a / b),
  smaller: (a, b) => truth(a < b),
  "smaller-equal": (a, b) => truth(a <= b),
  larger: (a, b) => truth(a > b),
  "larger-equal": (a, b) => truth(a >= b),
  equal: (a, b) => truth(a === b),
  unequal: (a, b) => truth(a !== b),
  and: (a, b) => truth(a !== 0 && b !== 0),
  or: (a, b) => truth(a !== 0 || b !== 0),
  not: (a) => truth(a === 0),
  if: (a, b, c) => (a !== 0 ? b : c),
  "normal-cdf": normalCdf,
  "normal-pdf": normalPdf,
  "normal-inverse": normalInverse,
};

/** Halves away from zero, unlike Math.round; what lies beyond the point is taken without error. */
function roundHalfAway(a: number): number {
  const whole = Math.trunc(a);
  return whole + (Math.abs(a - whole) >= 0.5 ? (a < 0 ? -1 : 1) : 0);
}

/** Reads a table at x: straight lines between its points, and beyond them what `ends` says. */
export function lookUp({ x: at, y, ends }: PlanTable, x: number): number {
  const last = at.length - 1;
  const first = at[0] as number;
  const end = at[last] as number;
  if (!(x >= first && x <= end)) {
    if (x !== x || ends === "fail") return Number.NaN;
    if (ends === "hold" || last === 0) return (x < first ? y[0] : y[last]) as number;
  }
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) <= x) low = middle;
    else high = middle;
  }
  // From the end itself on, the line starts at the end, so that the end is met exactly.
  const from = x >= end ? last : low;
  const start = y[from] as number;
  if (last === 0 || x === at[from]) return start;
  const rise = (y[high] as number) - (y[low] as number);
  return start + rise * ((x - (at[from] as number)) / ((at[high] as number) - (at[low] as number)));
}
