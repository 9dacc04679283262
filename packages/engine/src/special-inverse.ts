/** Beta, gamma and Student quantiles: bisection with Newton steps on the incomplete functions. */
import { exp, log } from "./elementary.js";

/** ln of the gamma function for x > 0. Lanczos approximation with g = 7 and nine terms; to about 1e-14. */
export function logGamma(x: number): number {
  if (x < 1 / 2) return LOG_PI - log(sinPi(x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = LANCZOS[0] as number;
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (z + i);
  const t = z + 7.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * log(t) - t + log(sum);
}

const LOG_PI = 1.1447298858494002;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** sin(pi x) for 0 < x < 1/2 by its series. */
function sinPi(x: number): number {
  const y = Math.PI * x;
  let term = y;
  let sum = y;
  for (let n = 1; n < 20; n++) {
    term *= (-y * y) / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}

/** Regularised incomplete beta function, by Lentz's continued fraction. Numerical Recipes, 3rd ed., section 6.4. */
export function betaCdf(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

function betaFraction(a: number, b: number, x: number): number {
  const guard = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

/** Regularised lower incomplete gamma function, by series or continued fraction. Numerical Recipes, 3rd ed., section 6.2. */
export function gammaCdf(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = exp(shape * log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 2000 && term > sum * 1e-17; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum * front;
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 2000; n++) {
    const an = -n * (n - shape);
    b += 2;
    d = 1 / (an * d + b || 1e-300);
    c = b + an / c || 1e-300;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return 1 - front * h;
}

export function betaInverse(a: number, b: number, p: number): number {
  return bisect((x) => betaCdf(a, b, x), p, 0, 1);
}

export function gammaInverse(shape: number, p: number): number {
  let high = shape + 10;
  while (gammaCdf(shape, high) < p && high < 1e300) high *= 2;
  return bisect((x) => gammaCdf(shape, x), p, 0, high);
}

/** Quantile of Student's t by the incomplete beta function: P(|T| < t) = 1 - I(df / (df + t^2); df / 2, 1 / 2). */
export function studentInverse(df: number, p: number): number {
  if (p === 1 / 2) return 0;
  const tail = 2 * Math.min(p, 1 - p);
  const x = betaInverse(df / 2, 1 / 2, tail);
  const t = Math.sqrt((df * (1 - x)) / x);
  return p < 1 / 2 ? -t : t;
}

/** The x at which a rising function reaches p, to the last bit that bisection can tell. */
function bisect(of: (x: number) => number, p: number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let i = 0; i < 1100; i++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (of(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}
