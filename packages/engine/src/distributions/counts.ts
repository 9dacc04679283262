/** Counts: Poisson, binomial, negative binomial, geometric, hypergeometric. */
import { exp, log } from "../elementary.js";
import { deviance, logGamma, logOnePlus, stirlingError } from "../gamma-terms.js";
import { betaOf } from "../incomplete-beta.js";
import { gammaOf } from "../incomplete-gamma.js";
import { NOTHING_ABOVE, NOTHING_BELOW, type Tails } from "../tails.js";
import { type Distribution, single } from "./distribution.js";
import { summed } from "./listed.js";

export function poisson(mean: number): Distribution {
  if (mean === 0) return single(0);
  const tails = (k: number): Tails => {
    const { below, above } = gammaOf(k + 1).tails(mean);
    return { below: above, above: below };
  };
  const chance = (k: number): number =>
    k === 0 ? exp(-mean) : exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
  return counted(tails, chance, Math.floor(mean), 0, Number.POSITIVE_INFINITY);
}

export function binomial(trials: number, probability: number): Distribution {
  if (probability === 0 || trials === 0) return single(0);
  if (probability === 1) return single(trials);
  const rest = 1 - probability;
  const tails = (k: number): Tails => betaOf(trials - k, k + 1).tails(rest, probability);
  const chance = (k: number): number => {
    if (k === 0) return exp(trials * logOnePlus(-probability));
    if (k === trials) return exp(trials * log(probability));
    return (
      exp(
        stirlingError(trials) -
          stirlingError(k) -
          stirlingError(trials - k) -
          deviance(k, trials * probability) -
          deviance(trials - k, trials * rest),
      ) * Math.sqrt(trials / (2 * Math.PI * k * (trials - k)))
    );
  };
  return counted(tails, chance, Math.floor(trials * probability), 0, trials);
}

/** Failures before the `successes`-th success. */
export function negativeBinomial(successes: number, probability: number): Distribution {
  if (probability === 1) return single(0);
  const rest = 1 - probability;
  const tails = (k: number): Tails => betaOf(successes, k + 1).tails(probability, rest);
  const chance = (k: number): number =>
    exp(
      logGamma(k + successes) -
        logGamma(successes) -
        logGamma(k + 1) +
        successes * log(probability) +
        k * logOnePlus(-probability),
    );
  return counted(tails, chance, Math.floor((successes * rest) / probability), 0, Number.POSITIVE_INFINITY);
}

/** Failures before the first success. */
export function geometric(probability: number): Distribution {
  return negativeBinomial(1, probability);
}

/** How many of `picked` things are marked, of `marked` and `plain` ones. Its chances are few and are summed from both ends. */
export function hypergeometric(marked: number, plain: number, picked: number): Distribution {
  const least = Math.max(0, picked - plain);
  const most = Math.min(picked, marked);
  const choose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  const chance = (k: number): number =>
    exp(choose(marked, k) + choose(plain, picked - k) - choose(marked + plain, picked));
  const chances = Array.from({ length: most - least + 1 }, (_, i) => chance(least + i));
  const below = summed(chances);
  // Those of more than k: the first of the sums from the top has nothing above it.
  const above = [0, ...summed([...chances].reverse())].slice(0, -1).reverse();
  const tails = (k: number): Tails => ({ below: below[k - least] as number, above: above[k - least] as number });
  return counted(tails, chance, Math.floor((picked * marked) / (marked + plain)), least, most);
}

/** Chances that differ by less count as equal, so that the printed chance of a count gives that count back. */
const SLACK = 64 * 2.220446049250313e-16;

function counted(
  at: (k: number) => Tails,
  chance: (k: number) => number,
  middle: number,
  least: number,
  most: number,
): Distribution {
  const known = new Map<number, Tails>();
  const tails = (k: number): Tails => {
    if (k < least) return NOTHING_BELOW;
    if (k >= most) return NOTHING_ABOVE;
    let found = known.get(k);
    if (!found) {
      found = at(k);
      known.set(k, found);
    }
    return found;
  };
  const reaches = (k: number, p: number, q: number): boolean => {
    const { below, above } = tails(k);
    return p <= q ? below >= p * (1 - SLACK) : above <= q * (1 + SLACK);
  };
  return {
    quantile(p, q) {
      let low = least - 1;
      let high = Math.min(Math.max(middle, least), most);
      for (let stride = 1; !reaches(high, p, q); stride *= 2) {
        low = high;
        high = Math.min(high + stride, most);
      }
      for (let stride = 1; low < least && high - stride > least; stride *= 2) {
        if (!reaches(high - stride, p, q)) low = high - stride;
        else high -= stride;
      }
      while (high - low > 1) {
        const half = Math.floor((low + high) / 2);
        if (reaches(half, p, q)) high = half;
        else low = half;
      }
      return high;
    },
    tails: (x) => tails(Math.floor(x)),
    density: (x) => (Math.floor(x) === x && x >= least && x <= most ? chance(x) : 0),
  };
}
