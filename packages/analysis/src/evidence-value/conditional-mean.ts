/**
 * What a number comes to on average, given some uncertainties: a regression on natural splines, read from the futures at hand.
 * M. Strong, J. Oakley and A. Brennan, Medical Decision Making 34, 2014.
 */
import { deviation, mean, quantile } from "@palanca/engine/run";
import type { Column } from "../ensemble/columns.js";

type Given = Pick<Column, "values" | "parts">;

/** An orthonormal basis of all that may depend on the columns given; a constant is its first member. */
export function basisOf(columns: readonly Given[], futures: number): Float64Array[] {
  const raw: Float64Array[] = [new Float64Array(futures).fill(1)];
  const most = Math.max(2, Math.floor(futures / 20));
  const linear: Float64Array[] = [];
  for (const { values, parts } of columns) {
    if (parts) for (let c = 1; c < parts.names.length; c++) raw.push(parts.of.map((part) => (part === c ? 1 : 0)));
    const spread = deviation(values);
    if (!(spread > 0)) continue;
    const middle = mean(values);
    const scaled = values.map((value) => (value - middle) / spread);
    linear.push(scaled);
    raw.push(...splines(scaled, columns.length <= 4 ? 6 : 4));
  }
  // Two columns may work only together; products of their straight parts see that.
  for (const [i, one] of linear.entries()) {
    for (const other of linear.slice(i + 1)) {
      if (raw.length < most) raw.push(one.map((value, k) => value * (other[k] as number)));
    }
  }
  return orthonormal(raw.slice(0, most));
}

/** The part of a column of numbers that the basis explains, future by future. */
export function project(basis: readonly Float64Array[], values: Float64Array): Float64Array {
  const fitted = new Float64Array(values.length);
  for (const one of basis) {
    const weight = dot(one, values);
    for (let i = 0; i < fitted.length; i++) fitted[i] = (fitted[i] as number) + weight * (one[i] as number);
  }
  return fitted;
}

/** Natural cubic splines: a straight line, and a bend at each inner knot; straight beyond the outermost. Hastie et al. 2009, section 5.2.1. */
function splines(scaled: Float64Array, knots: number): Float64Array[] {
  const sorted = Float64Array.from(scaled).sort();
  const at = [...new Set(Array.from({ length: knots }, (_, k) => quantile(sorted, (k + 1 / 2) / knots)))];
  const last = at.length - 1;
  if (last < 2) return [scaled];
  const cube = (x: number): number => (x > 0 ? x * x * x : 0);
  const bend = (x: number, k: number): number =>
    (cube(x - (at[k] as number)) - cube(x - (at[last] as number))) / ((at[last] as number) - (at[k] as number));
  return [scaled, ...Array.from({ length: last - 1 }, (_, k) => scaled.map((x) => bend(x, k) - bend(x, last - 1)))];
}

/** Gram and Schmidt, twice over, so that rounding does not tilt it; what the ones before explain is dropped. */
function orthonormal(raw: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const one of raw) {
    const before = Math.sqrt(dot(one, one));
    let rest = one;
    for (let pass = 0; pass < 2; pass++) {
      const explained = project(basis, rest);
      rest = rest.map((value, i) => value - (explained[i] as number));
    }
    const length = Math.sqrt(dot(rest, rest));
    if (length > 1e-8 * before) basis.push(rest.map((value) => value / length));
  }
  return basis;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
