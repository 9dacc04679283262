/** Runs what is on the bench whenever it changes: first a few futures, then more; an older run is given up. */
import { ProblemsError } from "@palanca/engine";
import type { Lab } from "../lab.js";
import { benchKey, comparedScenarios } from "../state/draft.js";
import { leversOf } from "../state/levers.js";
import type { Bench } from "../state/state.js";
import type { Store } from "../state/store.js";

/** Futures that are there within a frame or a few; then as many as the draft asks for. */
const FIRST = 512;
/** Keys that came meanwhile have their turn, and are drawn. */
const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Watches the store; gives a function that stops it. */
export function runComparison(store: Store, lab: Lab): () => void {
  let running: { readonly key: string; readonly abort: AbortController } | undefined;

  const look = (): void => {
    const { bench, exit } = store.get();
    const key = bench && exit === undefined ? benchKey(bench) : undefined;
    if (key === running?.key) return;
    running?.abort.abort();
    running = undefined;
    if (!bench || key === undefined) return;
    running = { key, abort: new AbortController() };
    void work(key, bench, running.abort.signal);
  };

  const work = async (key: string, bench: Bench, signal: AbortSignal): Promise<void> => {
    // The lever is drawn first.
    await rest();
    if (signal.aborted) return;
    try {
      const { seed, futures: most } = bench.draft;
      const cases = comparedScenarios(bench.draft).map(lab.resolve);
      const standing = lab.resolve({ ...cases[0]!.scenario, levers: {} });
      store.dispatch({ type: "run-began", key, levers: leversOf(standing) });
      const stages = most > FIRST ? [FIRST, most] : [most];
      for (const futures of stages) {
        const isLast = futures === most;
        // What the measures hang on is worked out once the futures are many enough to tell.
        const hangsOn = isLast ? (cases[0]?.plan.measures.map((measure) => measure.name) ?? []) : [];
        const comparison = await lab.compare(cases, { futures, seed, signal, hangsOn, rest });
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
