/** Every scenario of the draft over the same futures, set side by side under every rule of choice. */
import { type Ensemble, ensembleOf, type Robustness, robustness } from "@palanca/analysis";
import type { Case } from "@palanca/scenarios";
import type { Lab } from "../../lab.js";
import { asRun, type Draft } from "../../state/draft.js";
import type { Bench } from "../../state/state.js";

export const STAGES = ["quick", "finer"] as const;

/** A block is worked here in no time; more are worked apart. */
const QUICK = 256;

export interface Ruled {
  /** What the futures are of (`futuresKey`), and the stage at which they were run. */
  readonly of: string;
  readonly stage: string;
  readonly cases: readonly Case[];
  readonly ensemble: Ensemble;
  readonly result: Robustness;
}

/** What the futures hang on: another measure or attitude is judged by the same ones. */
export function futuresKey({ question, draft }: Bench): string {
  const { scenarios, place, whose, seed, futures } = draft;
  return JSON.stringify([
    question.id,
    place,
    whose,
    seed,
    futures,
    scenarios.map(({ scenario }) => [scenario.id, scenario.title, scenario.levers]),
  ]);
}

/** Runs the scenarios, unless it was done before, and applies the rules. Throws ProblemsError for one scenario alone or a measure without a better side. */
export async function ruled(
  bench: Bench,
  ask: { readonly measure: string; readonly alpha: number; readonly stage: string },
  before: Ruled | undefined,
  lab: Lab,
  signal: AbortSignal,
): Promise<Ruled> {
  const of = futuresKey(bench);
  // Futures that were run finely serve a quick question as well.
  const known = before?.of === of && (before.stage === ask.stage || before.stage === "finer") ? before : undefined;
  const cases = known?.cases ?? casesOf(bench.draft, lab);
  const futures = ask.stage === "quick" ? Math.min(QUICK, bench.draft.futures) : bench.draft.futures;
  const ensemble =
    known?.ensemble ?? (await ensembleOf(cases, { run: lab.run, seed: bench.draft.seed, futures, signal }));
  const result = robustness(ensemble, { measure: ask.measure, alpha: ask.alpha });
  return { of, stage: known?.stage ?? ask.stage, cases, ensemble, result };
}

function casesOf(draft: Draft, lab: Lab): Case[] {
  return draft.scenarios.map((one) => lab.resolve(asRun(draft, one)));
}
