/**
 * exp, log, pow and the normal distribution with the same bits on every machine: made of + - * / and sqrt alone, which IEEE 754 fixes.
 * exp and log follow the reductions of fdlibm (Sun Microsystems, 1993); errors stay below one unit in the last place.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const TWO_54 = 18014398509481984;
const SQRT_2 = 1.4142135623730951;

/** 2^k for k from -1074 to 1023, each made exactly by doubling and halving. */
const powersOfTwo = ((): Float64Array => {
  const table = new Float64Array(1023 + 1074 + 1);
  table[1074] = 1;
  for (let k = 1; k <= 1023; k++) table[1074 + k] = (table[1073 + k] as number) * 2;
  for (let k = -1; k >= -1074; k--) table[1074 + k] = (table[1075 + k] as number) / 2;
  return table;
})();

/** x times 2^k without an intermediate overflow. */
function scale(x: number, k: number): number {
  if (k > 1023) return x * (powersOfTwo[1074 + 1023] as number) * (powersOfTwo[1074 + k - 1023] as number);
  if (k < -1022)
    return x * (powersOfTwo[1074 - 1022] as number) * (powersOfTwo[Math.max(0, 1074 + k + 1022)] as number);
  return x * (powersOfTwo[1074 + k] as number);
}

/** e to the power x. */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return x === x ? Number.POSITIVE_INFINITY : x;
  if (x < -745.1332191019412) return 0;
  if (x === 1) return Math.E;
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  return scale(1 - (low - (r * c) / (2 - c) - high), k);
}

/** The natural logarithm; NaN below zero, minus infinity at zero. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = exponentOf(x);
  let m = k < -1022 ? (x * TWO_54) / (powersOfTwo[1074 + k + 54] as number) : x / (powersOfTwo[1074 + k] as number);
  if (m > SQRT_2) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + odd + even) + k * LN2_LOW) - f);
}

/** The k with 2^k <= x < 2^(k+1), by bisection in the table of powers. */
function exponentOf(x: number): number {
  let low = 0;
  let high = powersOfTwo.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((powersOfTwo[middle] as number) <= x) low = middle;
    else high = middle;
  }
  return low - 1074;
}

/** x to the power y. Whole exponents up to 64 are multiplied out; others are exp(y log x), off by about |y log x| units in the last place. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Math.floor(y) === y && Math.abs(y) <= 64) {
    let result = 1;
    let base = x;
    for (let n = Math.abs(y); n > 0; n = Math.floor(n / 2)) {
      if (n % 2 === 1) result *= base;
      base *= base;
    }
    return y < 0 ? 1 / result : result;
  }
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  if (x > 0) return exp(y * log(x));
  if (Math.floor(y) !== y) return Number.NaN;
  const size = exp(y * log(-x));
  return Math.abs(y) % 2 === 1 ? -size : size;
}

const ROOT_TWO_PI = 2.5066282746310002;

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
    const above =
      (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
        112.079291497871) *
        x +
        221.213596169931) *
        x +
      220.206867912376;
    const below =
      ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
        296.564248779674) *
        x +
        637.333633378831) *
        x +
        793.826512519948) *
        x +
      440.413735824752;
    tail = (e * above) / below;
  } else {
    // Laplace's continued fraction; a hundred and twenty terms leave nothing out from 4 on.
    let below = x;
    for (let n = 120; n > 0; n--) below = x + n / below;
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
    return (q * polynomial(r, CENTRE_ABOVE)) / polynomial(r, CENTRE_BELOW);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z =
    r <= 5
      ? polynomial(r - 1.6, MIDDLE_ABOVE) / polynomial(r - 1.6, MIDDLE_BELOW)
      : polynomial(r - 5, TAIL_ABOVE) / polynomial(r - 5, TAIL_BELOW);
  return q < 0 ? -z : z;
}

function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
  return sum;
}

const CENTRE_ABOVE = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_BELOW = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
];
const MIDDLE_ABOVE = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const MIDDLE_BELOW = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const TAIL_ABOVE = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const TAIL_BELOW = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];
