/** The makers of checks, and the road that runs them. */
import type { AlwaysCheck, BackTestCheck, DirectionCheck, LimitCheck, ReproductionCheck } from "./check.js";

export type {
  AlwaysCheck,
  BackTestCheck,
  BackTestScores,
  Check,
  CheckResult,
  DirectionCheck,
  LimitCheck,
  ReproductionCheck,
} from "./check.js";
export { lostFutures, soundMembers } from "./lost-futures.js";
export { heldAtOrigin, type Observations, observationsOf } from "./observations.js";
export { type CheckSetting, runChecks } from "./run-checks.js";
export { covered, crps, meanAbsoluteError } from "./scores.js";

/** Claims that a comparison holds at every step, at every corner and in every future tried. */
export function always(says: string, condition: string): AlwaysCheck {
  return { kind: "always", says, condition };
}

/** Claims that raising one input moves a measure one way. */
export function direction(says: string, parts: Omit<DirectionCheck, "kind" | "says">): DirectionCheck {
  return { kind: "direction", says, ...parts };
}

/** Claims that the central run gives a documented figure back. */
export function reproduction(says: string, parts: Omit<ReproductionCheck, "kind" | "says">): ReproductionCheck {
  return { kind: "reproduction", says, ...parts };
}

/** Claims that a measure is the same under two settings, or so many times as much. */
export function limit(says: string, parts: Omit<LimitCheck, "kind" | "says">): LimitCheck {
  return { kind: "limit", says, ...parts };
}

/** Holds the model against what was observed, beside naive rules. */
export function backTest(says: string, parts: Omit<BackTestCheck, "kind" | "says">): BackTestCheck {
  return { kind: "back-test", says, ...parts };
}
