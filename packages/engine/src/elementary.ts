/**
 * exp, log, pow and the normal distribution with the same bits on every machine: made of + - * / sqrt floor abs and the bits of numbers,
 * which IEEE 754 fixes. The kernels of `wasm/` do the same operations in the same order on two futures at a time.
 */
import {
  expTable,
  LN2_HIGH,
  LN2_LOW,
  LOG_FROM,
  logTable,
  STEP_HIGH,
  STEP_LOW,
  STEPS_A_UNIT,
} from "./elementary-tables.js";

/** Beyond this size exp may leave the range of normal numbers and is scaled in two goes. */
export const EXP_PLAIN = 708;
/** Adding this to a number below 2^51 leaves its nearest whole number in the last bits. */
export const ROUNDER = 6755399441055744;
export const EXP_MOST = 709.782712893384;
export const EXP_LEAST = -745.1332191019412;
/** Whole powers up to this size are multiplied out. */
export const SHORT_POWER = 8;
export const LEAST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

const words = new Int32Array(2);
const float = new Float64Array(words.buffer);

/** e to the power x. P. T. P. Tang, ACM Transactions on Mathematical Software 15, 1989: a table of 64 powers and a short series. */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** e to the power x + low, where low is small beside x. */
function expOfSum(x: number, low: number): number {
  if (x > EXP_MOST) return Number.POSITIVE_INFINITY;
  if (x < EXP_LEAST) return 0;
  if (x !== x) return Number.NaN;
  const n = x * STEPS_A_UNIT + ROUNDER - ROUNDER;
  const r = x - n * STEP_HIGH - n * STEP_LOW + low;
  const square = r * r;
  const p = r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120)));
  const j = n & 63;
  const k = (n - j) / 64;
  const part = expTable[j] as number;
  if (Math.abs(x) <= EXP_PLAIN) {
    const scaled = part * twoTo(k);
    return scaled + scaled * p;
  }
  const half = Math.floor(k / 2);
  return (part + part * p) * twoTo(half) * twoTo(k - half);
}

/** 2^k for k from -1024 to 1023: read, for numbers put together from two words are slow to be read back. */
function twoTo(k: number): number {
  return powersOfTwo[k + 1024] as number;
}

const powersOfTwo: Float64Array = (() => {
  const powers = new Float64Array(2048);
  powers[0] = LEAST_NORMAL / 4;
  for (let i = 1; i < powers.length; i++) powers[i] = 2 * (powers[i - 1] as number);
  return powers;
})();

/** The natural logarithm; NaN below zero, minus infinity at zero. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const high = logHigh(x);
  return high + rest[0];
}

/** What `logHigh` leaves: the logarithm is the sum of both, to some sixty bits. */
const rest: [number] = [0];

/** Tang, as above, 16, 1990, with a table of 128 logarithms. The part of x beside the table is worked out without error, so nothing is lost near 1. */
function logHigh(x: number): number {
  const isSmall = x < LEAST_NORMAL;
  float[0] = isSmall ? x * TWO_54 : x;
  const from = (words[1] as number) + (0x3ff00000 - LOG_FROM);
  const k = (from >>> 20) - 1023 + (isSmall ? -54 : 0);
  const cell = 4 * ((from >>> 13) & 127);
  // Brought into the table's range by a power of two, which takes no digit.
  const z = (float[0] as number) * twoTo(-k - (isSmall ? 54 : 0));
  const r = (z - (logTable[cell] as number)) * (logTable[cell + 1] as number);
  const start = k * LN2_HIGH + (logTable[cell + 2] as number);
  const high = start + r;
  const square = r * r;
  const series = -0.5 + r * (1 / 3 + r * (-0.25 + r * (0.2 + r * (-1 / 6 + r * (1 / 7)))));
  rest[0] = start - high + r + (k * LN2_LOW + (logTable[cell + 3] as number)) + square * series;
  return high;
}

/** x to the power y. Whole exponents up to 8 are multiplied out; others are exp(y log x), off by up to 1 + |y log x| units in the last place. */
export function pow(x: number, y: number): number {
  if (Math.floor(y) === y && Math.abs(y) <= SHORT_POWER) return wholePower(x, y);
  if (x !== x || y !== y) return Number.NaN;
  const size = powerOfSize(Math.abs(x), y);
  if (x >= 0) return size;
  if (Math.floor(y) !== y) return Number.NaN;
  return Math.floor(y / 2) * 2 === y ? size : -size;
}

function wholePower(x: number, y: number): number {
  let result = 1;
  let base = x;
  for (let n = Math.abs(y); n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result *= base;
    base *= base;
  }
  return y < 0 ? 1 / result : result;
}

function powerOfSize(x: number, y: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return expOfSum(y * log(x), 0);
  const high = logHigh(x);
  const low = rest[0];
  const whole = high + low;
  return expOfSum(y * whole, y * (low - (whole - high)));
}

export const ROOT_TWO_PI = 2.5066282746310002;

/** Density of the standard normal distribution. */
export function normalPdf(z: number): number {
  return exp(-0.5 * z * z) / ROOT_TWO_PI;
}

/** Chance that a standard normal draw lies below z. J. F. Hart, Computer Approximations, 1968, as given by G. West, 2005, and beyond 4 a continued fraction; to about 1e-14. */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (!(x <= 37)) return z === z ? (z > 0 ? 1 : 0) : z;
  const e = exp(-0.5 * x * x);
  let tail: number;
  if (x < 4) {
    tail = (e * polynomial(x, TAIL_PART_ABOVE)) / polynomial(x, TAIL_PART_BELOW);
  } else {
    // Laplace's continued fraction; a hundred and twenty terms leave nothing out from 4 on.
    let below = x;
    for (let n = FRACTION_TERMS; n > 0; n--) below = x + n / below;
    tail = e / below / ROOT_TWO_PI;
  }
  return z > 0 ? 1 - tail : tail;
}

/** The z below which a standard normal draw lies with chance p. M. J. Wichura, Algorithm AS 241, Applied Statistics 37, 1988 (PPND16). */
export function normalInverse(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * seventh(r, CENTRE_ABOVE)) / seventh(r, CENTRE_BELOW);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z =
    r <= 5
      ? seventh(r - 1.6, MIDDLE_ABOVE) / seventh(r - 1.6, MIDDLE_BELOW)
      : seventh(r - 5, TAIL_ABOVE) / seventh(r - 5, TAIL_BELOW);
  return q < 0 ? -z : z;
}

/** Terms of the continued fraction. */
export const FRACTION_TERMS = 120;
export const TAIL_PART_ABOVE = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  3.52624965998911e-2,
];
export const TAIL_PART_BELOW = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 8.83883476483184e-2,
];

function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
  return sum;
}

/** The same for eight coefficients, written out: a third of the time of drawing normal numbers would go into the loop. */
function seventh(x: number, c: readonly number[]): number {
  const high = (((c[7] as number) * x + (c[6] as number)) * x + (c[5] as number)) * x + (c[4] as number);
  return (((high * x + (c[3] as number)) * x + (c[2] as number)) * x + (c[1] as number)) * x + (c[0] as number);
}

export const CENTRE_ABOVE = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
export const CENTRE_BELOW = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
];
export const MIDDLE_ABOVE = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
export const MIDDLE_BELOW = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
export const TAIL_ABOVE = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
export const TAIL_BELOW = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];
