/** Numerals and nothing else: powers of ten, rounding to a step, thousands commas. No logarithm, so the same text everywhere. */

/** Gives the exponent of ten of a number: 3 for 8,100, -2 for 0.05, 0 for zero. */
export function exponentOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential(12).split("e")[1]);
}

/** Gives ten to a whole power as the nearest number there is. */
export function tenTo(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** Gives the step at which `digits` significant digits of a value end: 100 for 8,123 at two digits. */
export function stepOf(value: number, digits: number): number {
  return tenTo(exponentOf(Math.abs(value)) - digits + 1);
}

/** Writes a finite number rounded to a step (a power of ten) with thousands commas; "-" for minus, never "-0". */
export function writeRounded(value: number, step: number): string {
  const decimals = Math.max(0, Math.min(20, -exponentOf(step)));
  // A number this large has no digits left to round, and toFixed would not write it out.
  if (Math.abs(value) >= 1e21) return writeExponent(value);
  const size = step > 1 ? Math.round(Math.abs(value) / step) * step : Math.abs(value);
  const [whole, part] = size.toFixed(decimals).split(".");
  const grouped = (whole ?? "").replace(/\B(?=(\d{3})+$)/g, ",");
  const text = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Writes a number as 1.2e18, for what has no word. */
export function writeExponent(value: number): string {
  return value.toExponential(1).replace("e+", "e").replace(".0e", "e");
}
