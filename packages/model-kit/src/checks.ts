/** The makers of checks, and the road that runs them. */
import type { AlwaysCheck, DirectionCheck, ReproductionCheck } from "./check.js";

export type { AlwaysCheck, Check, CheckResult, DirectionCheck, ReproductionCheck } from "./check.js";
export { type CheckSetting, runChecks } from "./run-checks.js";

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
