import { describe, expect, test } from "vitest";
import { exp, log, pow } from "./elementary.js";

/** Reference values in whole numbers with 220 binary places, worked out here and nowhere else. */
const PLACES = 220n;
const ONE = 1n << PLACES;

/** A double as a fixed-point number; exact for the sizes used. */
function fixed(x: number): bigint {
  const words = new BigUint64Array(Float64Array.of(x).buffer);
  const bits = words[0] as bigint;
  const exponent = (bits >> 52n) & 2047n;
  const mantissa = (bits & ((1n << 52n) - 1n)) | (exponent === 0n ? 0n : 1n << 52n);
  const shift = PLACES + (exponent === 0n ? 1n : exponent) - 1075n;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return x < 0 ? -size : size;
}

/** ln(above / below) by the series of atanh; the ratio lies between 1/2 and 2. */
function logOfRatio(above: bigint, below: bigint): bigint {
  const s = ((above - below) * ONE) / (above + below);
  const square = (s * s) / ONE;
  let term = s;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n += 2n) {
    sum += term / n;
    term = (term * square) / ONE;
  }
  return 2n * sum;
}

const LN2 = logOfRatio(2n, 1n);

/** ln x of a positive double: its exponent apart. */
function logExactly(x: number): bigint {
  const words = new BigUint64Array(Float64Array.of(x).buffer);
  const bits = words[0] as bigint;
  let exponent = (bits >> 52n) & 2047n;
  let mantissa = bits & ((1n << 52n) - 1n);
  if (exponent === 0n) exponent = 1n;
  else mantissa |= 1n << 52n;
  let k = exponent - 1023n;
  for (; mantissa < 1n << 52n; k--) mantissa <<= 1n;
  return k * LN2 + logOfRatio(mantissa, 1n << 52n);
}

/** e^y as mantissa in fixed point and power of two. */
function expExactly(y: bigint): { mantissa: bigint; k: bigint } {
  let k = y / LN2;
  if (y < 0n) k -= 1n;
  const r = y - k * LN2;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * r) / (ONE * n);
    sum += term;
  }
  return { mantissa: sum, k };
}

/** How far `found` lies from mantissa * 2^k, in units of the last place of doubles of that size. */
function unitsApart(found: number, { mantissa, k }: { mantissa: bigint; k: bigint }): number {
  // The unit of a number from 2^k up is 2^(k - 52), and 2^-1074 at the least.
  const unit = k - 52n < -1074n ? -1074n : k - 52n;
  const words = new BigUint64Array(Float64Array.of(found).buffer);
  const bits = words[0] as bigint;
  const exponent = (bits >> 52n) & 2047n;
  const whole = (bits & ((1n << 52n) - 1n)) | (exponent === 0n ? 0n : 1n << 52n);
  const power = (exponent === 0n ? 1n : exponent) - 1075n;
  const places = 40n;
  const inUnits = (value: bigint, shift: bigint): bigint => (shift >= 0n ? value << shift : value >> -shift);
  const seen = inUnits(whole, power - unit + places);
  const wanted = inUnits(mantissa, k - PLACES - unit + places);
  return Number(seen > wanted ? seen - wanted : wanted - seen) / 1099511627776;
}

/** The same for a fixed-point number that is not scaled. */
function unitsFrom(found: number, exact: bigint): number {
  const size = exact < 0n ? -exact : exact;
  let k = BigInt(size.toString(2).length) - 1n - PLACES;
  let mantissa = size;
  if (k >= 0n) mantissa >>= k;
  else mantissa <<= -k;
  if (size === 0n) k = -1022n;
  return found < 0 === exact < 0n || exact === 0n
    ? unitsApart(Math.abs(found), { mantissa, k })
    : Number.POSITIVE_INFINITY;
}

/** Numbers that look random and are the same every time. */
function* shares(count: number): Generator<number> {
  let state = 2024;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const high = state;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (high + state / 4294967296) / 4294967296;
  }
}

function worst(count: number, unitsAt: (share: number) => number): number {
  let most = 0;
  for (const share of shares(count)) most = Math.max(most, unitsAt(share));
  return most;
}

function doubleOf(high: number, low: number): number {
  const words = Uint32Array.of(low, high);
  return new Float64Array(words.buffer)[0] as number;
}

describe("accuracy", () => {
  test.each([
    ["over its range", -708, 709.7],
    ["where results are subnormal", -745, -708],
    ["near zero", -0.02, 0.02],
    ["of usual sizes", -5, 5],
  ])("exp lies within two units %s", (_, low, high) => {
    const at = (share: number): number => low + share * (high - low);
    expect(worst(3000, (share) => unitsApart(exp(at(share)), expExactly(fixed(at(share)))))).toBeLessThan(2);
  });

  test.each([
    [
      "over all normal numbers",
      (share: number) => doubleOf(0x100000 + Math.floor(share * 0x7fd00000), Math.floor(share * 1e15) >>> 0),
    ],
    ["of subnormal numbers", (share: number) => doubleOf(Math.floor(share * 0xfffff), 12345)],
    ["near one", (share: number) => 0.99 + share / 50],
    ["very near one", (share: number) => 1 + (share - 0.5) * 1e-9],
    ["from a half to two", (share: number) => 0.5 + 1.5 * share],
  ])("log lies within two units %s", (_, at) => {
    expect(worst(3000, (share) => unitsFrom(log(at(share)), logExactly(at(share))))).toBeLessThan(2);
  });

  test.each([
    ["of usual sizes", 0, 10, -3, 3],
    ["of large exponents near one", 0.9, 1.1, -3000, 3000],
    ["of large numbers", 0, 1e200, -1.4, 1.4],
  ])("a power lies within 2 + |y ln x| units %s", (_, fromX, toX, fromY, toY) => {
    const next = shares(3000);
    const over = worst(3000, (share) => {
      const x = fromX + share * (toX - fromX);
      const y = fromY + (next.next().value as number) * (toY - fromY);
      const turned = (logExactly(x) * fixed(y)) / ONE;
      const found = pow(x, y);
      if (!(found > 2.3e-308 && found < 1.7e308)) return 0;
      const allowed = 2 + Math.abs(Number(turned >> (PLACES - 40n))) / 1099511627776;
      return unitsApart(found, expExactly(turned)) / allowed;
    });
    expect(over).toBeLessThan(1);
  });
});
