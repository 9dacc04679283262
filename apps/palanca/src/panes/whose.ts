/** Whose number is taken where authors disagree: which inputs are disputed, and the step to the next author. */

import type { Step } from "@palanca/scenarios";
import type { Bench } from "../state/state.js";

export interface Disputed {
  readonly name: string;
  readonly label: string;
  /** Fact ids. */
  readonly options: readonly string[];
  /** A fact id, or `all`. */
  readonly chosen: string;
}

/** Every disputed input of the question, with the choice that now stands: the draft's before that of the last run. */
export function disputedOf(bench: Bench | undefined): readonly Disputed[] {
  const inputs = bench?.run.comparison?.cases.at(-1)?.settled.inputs ?? {};
  return Object.values(inputs)
    .filter(({ options }) => options.length > 1)
    .map(({ name, label, options, chosen }) => ({
      name,
      label,
      options,
      chosen: bench?.draft.whose[name] ?? chosen,
    }));
}

/** All authors, then each in turn, and round again. */
export function nextFact(of: Disputed, by: number): Step {
  const order = ["all", ...of.options];
  const next = order[(order.indexOf(of.chosen) + by + order.length) % order.length] as string;
  return { does: "whose", of: of.name, fact: next };
}
