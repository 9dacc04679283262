/** Gamma and chi-squared, by the incomplete gamma function. */
import { gammaOf } from "../incomplete-gamma.js";
import { type Distribution, stretched } from "./distribution.js";

export function gamma(shape: number, scale: number): Distribution {
  const of = gammaOf(shape);
  const standard: Distribution = {
    quantile: (p, q) => of.inverse(p, q),
    tails: (x) => of.tails(x),
    density(x) {
      if (x > 0) return (shape * of.term(x)) / x;
      return x < 0 || shape > 1 ? 0 : shape === 1 ? 1 : Number.POSITIVE_INFINITY;
    },
  };
  return stretched(standard, 0, scale);
}

export function chiSquared(df: number): Distribution {
  return gamma(df / 2, 2);
}
