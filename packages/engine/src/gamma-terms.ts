/** ln of the gamma function, and the two terms by which gamma, beta, Poisson and binomial chances keep their digits for large arguments. */
import { log } from "./elementary.js";

const HALF_LOG_TWO_PI = 0.91893853320467274178;

/** ln of the gamma function for x > 0: small x is moved up to 10 by its product, where Stirling's series is exact to the last bit. */
export function logGamma(x: number): number {
  let product = 1;
  let at = x;
  for (; at < 10; at++) product *= at;
  return (at - 0.5) * log(at) - at + HALF_LOG_TWO_PI + stirlingTail(at) - log(product);
}

/** Stirling's series past its leading terms, for x from 10. */
function stirlingTail(x: number): number {
  const r = 1 / (x * x);
  return (
    (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r * (1 / 156))))))) / x
  );
}

/** ln of n! less Stirling's formula for it. C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000. */
export function stirlingError(n: number): number {
  if (n >= 10) return stirlingTail(n);
  return n < 1e-300 ? Number.POSITIVE_INFINITY : logGamma(n + 1) - (n + 0.5) * log(n) + n - HALF_LOG_TWO_PI;
}

/** x ln(x / m) + m - x without cancelling where x is near m. Loader, 2000. */
export function deviance(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * log(x / m) + m - x;
  const v = gap / (x + m);
  let sum = gap * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}

/** ln(1 + x) with all its digits where x is small. */
export function logOnePlus(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  return u === Number.POSITIVE_INFINITY ? u : (log(u) * x) / (u - 1);
}
