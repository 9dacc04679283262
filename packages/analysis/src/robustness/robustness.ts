/**
 * How policies stand under every rule of choice, side by side, and which attitude picks which policy.
 * Takes: an ensemble, a measure of which more is better or worse, and constraints to satisfice. Gives: `Robustness`.
 * Refuses: one policy alone, a measure without a better side, one that does not vary.
 */
import type { Ensemble } from "../ensemble/ensemble.js";
import { measureOf, utilityOf } from "../ensemble/utility.js";
import { refuse, refuseFewFutures } from "../refuse.js";
import { dominatedIn, pickedBy, type Rule, rulesOf } from "./rules.js";
import { type Constraint, type Satisficing, satisficing } from "./satisficing.js";

export interface Robustness {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  readonly policies: Ensemble["policies"];
  readonly futures: number;
  readonly failed: number;
  readonly constraints: readonly Constraint[];
  /** Each rule with its scores (in the measure's own sign) and the numbers of the policies that it picks. */
  readonly rules: readonly (Rule & { readonly picked: readonly number[] })[];
  readonly satisficing: readonly Satisficing[];
  /** Policies that another one never does worse than. */
  readonly dominated: readonly number[];
  /** Policies that give the same in every future as an earlier one. */
  readonly equal: readonly { readonly policy: number; readonly to: number }[];
}

export interface RobustnessRequest {
  readonly measure: string;
  readonly constraints?: readonly Constraint[];
  readonly alpha?: number;
  readonly aversion?: number;
}

/** Sets the policies of an ensemble side by side under every rule. */
export function robustness(ensemble: Ensemble, request: RobustnessRequest): Robustness {
  if (ensemble.policies.length < 2)
    refuse({
      kind: "one-policy",
      seen: ensemble.policies[0]?.title ?? "no policy",
      needed: "A rule of choice chooses between two policies at least.",
      todo: "Name another scenario, or a baseline with --against.",
    });
  refuseFewFutures(ensemble.futures, 32, "A worst case, or a regret that is passed in one of ten futures,");
  const measure = measureOf(ensemble, request.measure);
  const table = utilityOf(measure);
  const sign = measure.better === "lower" ? -1 : 1;
  const constraints = request.constraints ?? [];
  const central = measure.central.map((value) => sign * value);
  const plain = rulesOf(table, central, { alpha: request.alpha ?? 1 / 2, aversion: request.aversion ?? 1 });
  const satisfied = constraints.length > 0 ? satisficing(ensemble, constraints) : [];
  const rules = [...plain, ...satisficingRules(satisfied)];
  return {
    measure: measure.name,
    label: measure.label,
    unit: measure.unit,
    better: measure.better as "lower" | "higher",
    policies: ensemble.policies,
    futures: ensemble.futures,
    failed: ensemble.failed,
    constraints,
    rules: rules.map((rule) => ({
      ...rule,
      picked: pickedBy(rule),
      scores: rule.kind === "value" ? rule.scores.map((score) => sign * score) : rule.scores,
      picks: rule.kind === "value" && sign < 0 ? "least" : rule.picks,
    })),
    satisficing: satisfied,
    dominated: dominatedIn(table),
    equal: equals(table),
  };
}

function satisficingRules(satisfied: readonly Satisficing[]): Rule[] {
  if (satisfied.length === 0) return [];
  const part = { picks: "most", kind: "ratio", leftOut: 0 } as const;
  return [
    {
      ...part,
      name: "satisficing share",
      attitude: "how often it is good enough",
      scores: satisfied.map((one) => one.share),
    },
    {
      ...part,
      name: "satisficing radius",
      attitude: "how far the nearest failing future is",
      scores: satisfied.map((one) => one.radius),
    },
  ];
}

function equals(table: readonly Float64Array[]): { policy: number; to: number }[] {
  return table.flatMap((row, policy) => {
    const to = table.findIndex((other) => other.every((value, i) => value === row[i]));
    return to < policy ? [{ policy, to }] : [];
  });
}
