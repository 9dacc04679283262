/** Rank flips: the boxes of futures in which a policy stops beating another. */
import type { Ensemble } from "../ensemble/ensemble.js";
import { type Discovery, discover } from "./discover.js";
import { interestLosing } from "./interest.js";
import type { PrimOptions } from "./prim.js";

export interface RankFlips extends Discovery {
  readonly policy: string;
  readonly against: string;
  readonly measure: string;
}

/** Where `policy` does not beat `against` on a measure, both by their numbers in the ensemble. */
export function rankFlips(
  ensemble: Ensemble,
  policy: number,
  against: number,
  measure: string,
  options: Partial<PrimOptions> = {},
): RankFlips {
  const interest = interestLosing(ensemble, policy, against, measure);
  return {
    policy: ensemble.policies[policy]?.id ?? "",
    against: ensemble.policies[against]?.id ?? "",
    measure,
    ...discover(ensemble, interest, options),
  };
}
