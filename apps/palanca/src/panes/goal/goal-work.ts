/** What would have to be true for the target to be met: a quick look over few futures, then a finer one. */
import { goalSeek, type Solution } from "@palanca/analysis";
import { policyInputs } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import type { Lab } from "../../lab.js";
import { benchKey, workingScenario } from "../../state/draft.js";
import type { Bench } from "../../state/state.js";
import type { GoalSlice } from "./goal-slice.js";

export const STAGES = ["quick", "finer"] as const;

/** Enough for a chance of nine in ten; more than a block go to workers. */
const FUTURES = { quick: 128, finer: 1536 } as const;

export interface Sought {
  readonly about: string;
  readonly case: Case;
  readonly solution: Solution;
}

/** What tells one asking from another; undefined while no target was entered. */
export function aboutOf(bench: Bench, { measure, is, target, tenths, lever }: GoalSlice): string | undefined {
  return target === undefined ? undefined : JSON.stringify([benchKey(bench), measure, is, target, tenths, lever]);
}

/** Seeks from the scenario that is looked at. Throws ProblemsError where no number may move. */
export async function seek(
  bench: Bench,
  slice: GoalSlice & { readonly target: number },
  about: string,
  stage: keyof typeof FUTURES,
  lab: Lab,
  signal: AbortSignal,
): Promise<Sought> {
  const start = lab.resolve(workingScenario(bench.draft));
  // Settled once without its levers: dozens of settings differ in their paths alone.
  const { on: _on, ...alone } = start.scenario;
  const bare = lab.resolve({ ...alone, levers: {} });
  const solution = await goalSeek(start, {
    target: { measure: slice.measure, is: slice.is, value: slice.target },
    chance: slice.tenths / 10,
    levers: slice.lever === undefined ? [] : [slice.lever],
    futures: FUTURES[stage],
    seed: bench.draft.seed,
    run: lab.run,
    evidence: lab.evidence,
    withLevers: (levers) => ({
      ...bare,
      inputs: { ...bare.inputs, ...policyInputs(levers, bare.settled, bare.plan, bare.steps) },
    }),
    signal,
  });
  return { about, case: start, solution };
}
