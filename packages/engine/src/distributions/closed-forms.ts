/** Distributions whose quantiles are a formula: uniform, triangular, exponential, Weibull, logistic, Cauchy. */
import { cotangentOfTurn, turnOfTangent } from "../circle.js";
import { exp, log, pow } from "../elementary.js";
import { logOnePlus } from "../gamma-terms.js";
import { NOTHING_ABOVE, NOTHING_BELOW } from "../tails.js";
import { type Distribution, single } from "./distribution.js";

export function uniform(low: number, high: number): Distribution {
  const width = high - low;
  if (width === 0) return single(low);
  return {
    quantile: (p) => low + p * width,
    tails(x) {
      if (x <= low) return NOTHING_BELOW;
      return x >= high ? NOTHING_ABOVE : { below: (x - low) / width, above: (high - x) / width };
    },
    density: (x) => (x >= low && x <= high ? 1 / width : 0),
  };
}

export function triangular(low: number, mode: number, high: number): Distribution {
  const width = high - low;
  if (width === 0) return single(low);
  const rise = mode - low;
  const fall = high - mode;
  const turn = rise / width;
  return {
    quantile: (p, q) => (p < turn ? low + Math.sqrt(p * width * rise) : high - Math.sqrt(q * width * fall)),
    tails(x) {
      if (x <= low) return NOTHING_BELOW;
      if (x >= high) return NOTHING_ABOVE;
      if (x < mode) {
        const below = ((x - low) * (x - low)) / (width * rise);
        return { below, above: 1 - below };
      }
      const above = ((high - x) * (high - x)) / (width * fall);
      return { below: 1 - above, above };
    },
    density(x) {
      if (x < low || x > high) return 0;
      if (x === mode) return 2 / width;
      return x < mode ? (2 * (x - low)) / (width * rise) : (2 * (high - x)) / (width * fall);
    },
  };
}

/** ln(1 / q) from the side that has its digits. */
const lossOf = (p: number, q: number): number => (p < 1 / 2 ? -logOnePlus(-p) : -log(q));

/** 1 - e^-x with its digits for small x, by the series of e^x - 1. */
function chanceWithin(x: number): number {
  if (x > 1 / 4) return 1 - exp(-x);
  let term = x;
  let sum = x;
  for (let n = 2; n < 16; n++) {
    term *= -x / n;
    sum += term;
  }
  return sum;
}

export function exponential(rate: number): Distribution {
  return {
    quantile: (p, q) => lossOf(p, q) / rate,
    tails: (x) => (x <= 0 ? NOTHING_BELOW : { below: chanceWithin(rate * x), above: exp(-rate * x) }),
    density: (x) => (x < 0 ? 0 : rate * exp(-rate * x)),
  };
}

export function weibull(shape: number, scale: number): Distribution {
  return {
    quantile: (p, q) => scale * pow(lossOf(p, q), 1 / shape),
    tails(x) {
      if (x <= 0) return NOTHING_BELOW;
      const loss = pow(x / scale, shape);
      return { below: chanceWithin(loss), above: exp(-loss) };
    },
    density: (x) => (x < 0 ? 0 : (shape / scale) * pow(x / scale, shape - 1) * exp(-pow(x / scale, shape))),
  };
}

export function logistic(location: number, scale: number): Distribution {
  return {
    quantile: (p, q) => location + scale * log(p / q),
    tails(x) {
      const z = (x - location) / scale;
      return { below: 1 / (1 + exp(-z)), above: 1 / (1 + exp(z)) };
    },
    density(x) {
      const e = exp(-Math.abs((x - location) / scale));
      return e / (scale * (1 + e) * (1 + e));
    },
  };
}

export function cauchy(location: number, scale: number): Distribution {
  return {
    quantile: (p, q) => location + scale * (p < q ? -cotangentOfTurn(p) : cotangentOfTurn(q)),
    tails(x) {
      const z = (x - location) / scale;
      // Past one, the small side is the turn of 1 / z itself.
      const small = Math.abs(z) > 1 ? turnOfTangent(1 / Math.abs(z)) : 1 / 2 - turnOfTangent(Math.abs(z));
      return z > 0 ? { below: 1 - small, above: small } : { below: small, above: 1 - small };
    },
    density(x) {
      const z = (x - location) / scale;
      return 1 / (Math.PI * scale * (1 + z * z));
    },
  };
}
