/** Beta, PERT, Student's t and F: all by the incomplete beta function. */
import { exp } from "../elementary.js";
import { betaOf, logBeta } from "../incomplete-beta.js";
import { NOTHING_BELOW, turned } from "../tails.js";
import { type Distribution, single, stretched } from "./distribution.js";

export function beta(a: number, b: number, low = 0, high = 1): Distribution {
  const width = high - low;
  if (width === 0) return single(low);
  const shape = betaOf(a, b);
  return {
    // From whichever end is near, so that its digits are kept.
    quantile(p, q) {
      const { x, y } = shape.inverse(p, q);
      return x <= y ? low + width * x : high - width * y;
    },
    tails: (x) => shape.tails((x - low) / width, (high - x) / width),
    density(x) {
      const [u, v] = [(x - low) / width, (high - x) / width];
      return u > 0 && v > 0 ? shape.term(u, v) / (u * v * width) : 0;
    },
  };
}

/** Shape 4, as in the original PERT: mean (low + 4 mode + high) / 6. Malcolm et al., Operations Research 7, 1959. */
export function pert(low: number, mode: number, high: number): Distribution {
  const width = high - low;
  if (width === 0) return single(low);
  return beta(1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width, low, high);
}

/** P(|T| > t) = I(df / (df + t^2); df / 2, 1 / 2). */
export function studentT(df: number, location = 0, scale = 1): Distribution {
  const shape = betaOf(df / 2, 1 / 2);
  const standard: Distribution = {
    quantile(p, q) {
      if (p === q) return 0;
      const { x, y } = shape.inverse(2 * Math.min(p, q), Math.abs(p - q));
      const t = Math.sqrt((df * y) / x);
      return p < q ? -t : t;
    },
    tails(t) {
      const sum = df + t * t;
      const outside = shape.tails(df / sum, (t * t) / sum).below / 2;
      const tails = { below: outside, above: 1 - outside };
      return t < 0 ? tails : turned(tails);
    },
    density(t) {
      const sum = df + t * t;
      if (t === 0) return exp(-logBeta(df / 2, 1 / 2)) / Math.sqrt(df);
      return shape.term(df / sum, (t * t) / sum) / Math.abs(t);
    },
  };
  return stretched(standard, location, scale);
}

export function fDistribution(df1: number, df2: number): Distribution {
  const shape = betaOf(df1 / 2, df2 / 2);
  return {
    quantile(p, q) {
      const { x, y } = shape.inverse(p, q);
      return (df2 * x) / (df1 * y);
    },
    tails(x) {
      if (x <= 0) return NOTHING_BELOW;
      const sum = df1 * x + df2;
      return shape.tails((df1 * x) / sum, df2 / sum);
    },
    density(x) {
      const sum = df1 * x + df2;
      return x > 0 ? shape.term((df1 * x) / sum, df2 / sum) / x : 0;
    },
  };
}
