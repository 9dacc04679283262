/** The chance of at least so many successes, for the tests of a box. */
import { exp, log } from "@palanca/engine/run";

/** P(X >= successes) for X binomial; exact, the terms summed from the smallest on. */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1 || successes > trials) return successes > trials ? 0 : 1;
  let logTerm = trials * log(1 - chance);
  const odds = log(chance) - log(1 - chance);
  const terms: number[] = [];
  for (let k = 0; k <= trials; k++) {
    if (k >= successes) terms.push(exp(logTerm));
    logTerm += log(trials - k) - log(k + 1) + odds;
    if (k + 1 === trials) logTerm = trials * log(chance);
  }
  terms.sort((a, b) => a - b);
  return Math.min(
    1,
    terms.reduce((sum, term) => sum + term, 0),
  );
}
