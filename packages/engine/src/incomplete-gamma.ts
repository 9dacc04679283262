/** The gamma distribution with scale 1: chances of both tails and their inverse. */
import { exp, log, normalInverse } from "./elementary.js";
import { deviance, logGamma, stirlingError } from "./gamma-terms.js";
import { type Curve, solveQuantile } from "./solve-quantile.js";
import { NOTHING_ABOVE, NOTHING_BELOW, type Tails } from "./tails.js";

const TWO_PI = 6.283185307179586477;

export interface GammaShape {
  /** x^a e^-x / gamma(a + 1): the Poisson chance of a when a is whole. */
  term(x: number): number;
  /** Chances below and above x. */
  tails(x: number): Tails;
  /** The x with chances p below and q = 1 - p above. */
  inverse(p: number, q: number): number;
}

/** What depends on the shape alone is worked out once. */
export function gammaOf(a: number): GammaShape {
  const logFactorial = logGamma(a + 1);
  const front = exp(-stirlingError(a)) / Math.sqrt(TWO_PI * a);
  const spread = 1 / (9 * a);
  const term =
    a < 1e-3
      ? (x: number): number => exp(a * log(x) - x - logFactorial)
      : (x: number): number => front * exp(-deviance(a, x));
  const tails = (x: number): Tails => {
    if (!(x > 0)) return NOTHING_BELOW;
    if (x === Number.POSITIVE_INFINITY) return NOTHING_ABOVE;
    if (x < a + 1) {
      const below = Math.min(term(x) * series(a, x), 1);
      return { below, above: 1 - below };
    }
    const above = Math.min(a * term(x) * fraction(a, x), 1);
    return { below: 1 - above, above };
  };
  const curve: Curve = { tails, slope: (x) => a * term(x), bend: (x) => a - 1 - x };
  return {
    term,
    tails,
    inverse(p, q) {
      // Starts from Wilson and Hilferty's cube, or from the power at zero.
      const cube = 1 - spread + (p < q ? normalInverse(p) : -normalInverse(q)) * Math.sqrt(spread);
      const start = a < 1 || cube < 0.3 ? exp((log(p) + logFactorial) / a) : a * cube * cube * cube;
      return solveQuantile(curve, p, q, start);
    },
  };
}

/** Press et al., Numerical Recipes, 3rd ed., section 6.2. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1e6 && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's way through the continued fraction; the same section. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 1e6; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b || 1e-300);
    c = b + an / c || 1e-300;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 2.3e-16) break;
  }
  return h;
}
