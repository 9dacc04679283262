/** Which futures are of interest: those in which a measure breaks a line, or a policy does not beat the baseline. */
import type { Ensemble } from "../ensemble/ensemble.js";
import { measureOf, refuseEqual, utilityOf } from "../ensemble/utility.js";
import { refuse } from "../refuse.js";
import { type Constraint, meets } from "../robustness/satisficing.js";

export interface Interest {
  /** What the futures of interest have in common, in words. */
  readonly says: string;
  /** 1 for a future of interest, else 0. */
  readonly of: Uint8Array;
  /** Names of the columns that they can depend on. */
  readonly behind: readonly string[];
}

/** Futures in which a policy's measure meets a condition. */
export function interestBeyond(ensemble: Ensemble, policy: number, condition: Constraint): Interest {
  const measure = measureOf(ensemble, condition.measure);
  const values = measure.values[policy] as Float64Array;
  const of = Uint8Array.from(values, (value) => (meets(condition, value) ? 1 : 0));
  const way = condition.is === ">=" ? "at least" : "at most";
  const says = `${measure.label} is ${way} ${condition.value} ${measure.unit} under ${ensemble.policies[policy]?.title}`;
  const [low, high] = [Math.min(...ends(values)), Math.max(...ends(values))];
  return checked(
    { says, of, behind: measure.behind },
    `${measure.name} runs from ${short(low)} to ${short(high)} ${measure.unit}`,
  );
}

/** Futures in which a policy does not beat the baseline: it does worse, or the same. */
export function interestLosing(ensemble: Ensemble, policy: number, baseline: number, name: string): Interest {
  const measure = measureOf(ensemble, name);
  const table = utilityOf(measure);
  refuseEqual(ensemble, measure, policy, baseline);
  const [own, base] = [table[policy] as Float64Array, table[baseline] as Float64Array];
  const of = Uint8Array.from(own, (value, i) => (value > (base[i] as number) ? 0 : 1));
  const says = `${ensemble.policies[policy]?.title} does no better than ${ensemble.policies[baseline]?.title} in ${measure.label}`;
  return { says, of, behind: measure.behind };
}

/** How many futures are of interest. */
export function countOf(interest: Pick<Interest, "of">): number {
  return interest.of.reduce((sum, one) => sum + one, 0);
}

function checked(interest: Interest, seen: string): Interest {
  const count = countOf(interest);
  if (count > 0 && count < interest.of.length) return interest;
  refuse({
    kind: "nothing-to-tell-apart",
    seen: `${count === 0 ? "in no future" : "in every future"} ${interest.says}; ${seen}`,
    needed: "Discovery asks what sets some futures apart from others.",
    todo: "Move the line into the range that the measure takes.",
  });
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}

function ends(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  return [sorted[0] as number, sorted.at(-1) as number];
}
