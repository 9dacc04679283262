/** The beta distribution on 0 to 1: chances of both tails and their inverse. */
import { exp, log, normalInverse } from "./elementary.js";
import { deviance, logGamma, stirlingError } from "./gamma-terms.js";
import { type Curve, solveQuantile } from "./solve-quantile.js";
import { NOTHING_ABOVE, NOTHING_BELOW, type Tails, turned } from "./tails.js";

const TWO_PI = 6.283185307179586477;

export interface BetaShape {
  /** x^a y^b / B(a, b) with y = 1 - x. */
  term(x: number, y: number): number;
  /** Chances below and above x; y is 1 - x with all its digits. */
  tails(x: number, y: number): Tails;
  /** The x with chances p below and q = 1 - p above, and y = 1 - x; each has all its digits where it is small. */
  inverse(p: number, q: number): { readonly x: number; readonly y: number };
}

export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** What depends on the shape alone is worked out once. */
export function betaOf(a: number, b: number): BetaShape {
  const term = termOf(a, b);
  const turn = (a + 1) / (a + b + 2);
  const tails = (x: number, y: number): Tails => {
    if (!(x > 0)) return NOTHING_BELOW;
    if (!(y > 0)) return NOTHING_ABOVE;
    if (x >= turn) {
      const above = Math.min((term(x, y) / b) * betaFraction(b, a, y), 1);
      return { below: 1 - above, above };
    }
    const below = Math.min((term(x, y) / a) * betaFraction(a, b, x), 1);
    return { below, above: 1 - below };
  };
  const half = tails(1 / 2, 1 / 2).below;
  const low = lowInverse(a, b, term, tails);
  const high = lowInverse(
    b,
    a,
    (y, x) => term(x, y),
    (y, x) => turned(tails(x, y)),
  );
  return {
    term,
    tails,
    inverse(p, q) {
      if (half >= p) {
        const x = low(p, q);
        return { x, y: 1 - x };
      }
      const y = high(q, p);
      return { x: 1 - y, y };
    },
  };
}

/** By Loader's terms, as the binomial chance; by logs for shapes so small that those lose digits. */
function termOf(a: number, b: number): (x: number, y: number) => number {
  if (a < 1e-3 || b < 1e-3) {
    const size = logBeta(a, b);
    return (x, y) => exp(a * log(x) + b * log(y) - size);
  }
  const n = a + b;
  const front = exp(stirlingError(n) - stirlingError(a) - stirlingError(b)) * Math.sqrt((a * b) / (TWO_PI * n));
  return (x, y) => front * exp(-deviance(a, n * x) - deviance(b, n * y));
}

/** Lentz's way through the continued fraction. Press et al., Numerical Recipes, 3rd ed., section 6.4. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || 1e-300);
  let h = d;
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || 1e-300);
    c = 1 + even / c || 1e-300;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || 1e-300);
    c = 1 + odd / c || 1e-300;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 2.3e-16) break;
  }
  return h;
}

/** For answers up to a half. Starts from the power at zero, or from a normal distribution of the logit for shapes above one. */
function lowInverse(
  a: number,
  b: number,
  term: (x: number, y: number) => number,
  tails: (x: number, y: number) => Tails,
): (p: number, q: number) => number {
  const size = log(a) + logBeta(a, b);
  const middle = log(a / b);
  const spread = Math.sqrt(1 / a + 1 / b);
  const curve: Curve = {
    tails: (x) => tails(x, 1 - x),
    slope: (x) => term(x, 1 - x) / (1 - x),
    bend: (x) => a - 1 - ((b - 1) * x) / (1 - x),
  };
  return (p, q) => {
    const power = exp((log(p) + size) / a);
    let start = power;
    if (a > 1 && b > 1) {
      const z = p < q ? normalInverse(p) : -normalInverse(q);
      const near = 1 / (1 + exp(-middle - z * spread));
      if (z > -3 || !(power < near)) start = near;
    }
    return Math.min(solveQuantile(curve, p, q, Math.min(start, 1 / 2)), 1 / 2);
  };
}
