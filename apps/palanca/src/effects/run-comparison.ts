/** Runs what is on the bench whenever it changes: first a few futures, then more; an older run is given up. */
import { ProblemsError } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import type { Lab } from "../lab.js";
import { policyKey, workingScenario } from "../state/state.js";
import type { Store } from "../state/store.js";

/** A frame's worth of futures, then as many as a table of figures wants. */
const STAGES = [256, 2048] as const;

/** Watches the store; gives a function that stops it. */
export function runComparison(store: Store, lab: Lab, seed: number): () => void {
  let running: { readonly key: string; readonly abort: AbortController } | undefined;

  const look = (): void => {
    const { bench, exit } = store.get();
    const key = bench && exit === undefined ? policyKey(bench) : undefined;
    if (key === running?.key) return;
    running?.abort.abort();
    running = undefined;
    if (key === undefined) return;
    running = { key, abort: new AbortController() };
    void work(key, running.abort.signal);
  };

  const work = async (key: string, signal: AbortSignal): Promise<void> => {
    const { bench } = store.get();
    if (!bench) return;
    store.dispatch({ type: "run-began", key });
    try {
      const working = lab.resolve(workingScenario(bench));
      const [first] = bench.scenarios;
      const cases: Case[] =
        bench.chosen === 0 && working.id === first?.id ? [working] : [lab.resolve(first as never), working];
      for (const futures of STAGES) {
        const isLast = futures === STAGES.at(-1);
        // What the measures hang on is worked out once the futures are many enough to tell.
        const hangsOn = isLast ? cases[0]?.plan.measures.map((measure) => measure.name) : [];
        const comparison = await lab.compare(cases, { futures, seed, signal, hangsOn: hangsOn ?? [] });
        if (signal.aborted) return;
        store.dispatch({ type: "run-arrived", key, comparison, isLast });
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ProblemsError)) throw error;
      store.dispatch({ type: "run-failed", key, problems: error.problems });
    }
  };

  const stop = store.subscribe(look);
  look();
  return () => {
    stop();
    running?.abort.abort();
  };
}
