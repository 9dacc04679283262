/** A draw to its distribution: the one place that knows every kind. */
import { beta, fDistribution, pert, studentT } from "./distributions/beta-family.js";
import { cauchy, exponential, logistic, triangular, uniform, weibull } from "./distributions/closed-forms.js";
import { binomial, geometric, hypergeometric, negativeBinomial, poisson } from "./distributions/counts.js";
import { type Distribution, single } from "./distributions/distribution.js";
import { chiSquared, gamma } from "./distributions/gamma-family.js";
import { discrete, empirical } from "./distributions/listed.js";
import { mixture } from "./distributions/mixture.js";
import { lognormal, normal, truncatedNormal } from "./distributions/normal.js";
import type { Draw } from "./inputs.js";
import { rangeDraw } from "./range-draw.js";

/** Gives quantile, chances and density of a draw in its own unit; what depends on the parameters alone is worked out once. */
export function distributionOf(draw: Draw): Distribution {
  switch (draw.kind) {
    case "point":
      return single(draw.value);
    case "uniform":
      return uniform(draw.low, draw.high);
    case "triangular":
      return triangular(draw.low, draw.mode, draw.high);
    case "pert":
      return pert(draw.low, draw.mode, draw.high);
    case "normal":
      return normal(draw.mean, draw.sd);
    case "lognormal":
      return lognormal(draw.meanLog, draw.sdLog);
    case "range":
      return distributionOf(rangeDraw(draw.low, draw.high));
    case "truncated-normal":
      return truncatedNormal(draw.mean, draw.sd, draw.low, draw.high);
    case "beta":
      return beta(draw.a, draw.b, draw.low, draw.high);
    case "gamma":
      return gamma(draw.shape, draw.scale);
    case "exponential":
      return exponential(draw.rate);
    case "weibull":
      return weibull(draw.shape, draw.scale);
    case "logistic":
      return logistic(draw.location, draw.scale);
    case "cauchy":
      return cauchy(draw.location, draw.scale);
    case "chi-squared":
      return chiSquared(draw.df);
    case "f":
      return fDistribution(draw.df1, draw.df2);
    case "student-t":
      return studentT(draw.df, draw.location, draw.scale);
    case "poisson":
      return poisson(draw.mean);
    case "binomial":
      return binomial(draw.trials, draw.probability);
    case "negative-binomial":
      return negativeBinomial(draw.successes, draw.probability);
    case "geometric":
      return geometric(draw.probability);
    case "hypergeometric":
      return hypergeometric(draw.marked, draw.plain, draw.picked);
    case "discrete":
      return discrete(draw.values, draw.weights);
    case "empirical":
      return empirical(draw.values);
    case "mixture": {
      const points = draw.of.flatMap((part) => (part.kind === "point" ? [part.value] : []));
      return points.length === draw.of.length
        ? discrete(points, draw.weights)
        : mixture(draw.of.map(distributionOf), draw.weights);
    }
  }
}
