/** Does what open panes ask to be worked out; what nobody looks at any more is given up. */
import { ProblemsError } from "@palanca/engine";
import type { Lab } from "../lab.js";
import { paneOf } from "../panes/panes.js";
import type { Store } from "../state/store.js";

/** Watches the store; gives a function that stops it. */
export function workForPanes(store: Store, lab: Lab): () => void {
  let running: { readonly pane: string; readonly key: string; readonly abort: AbortController } | undefined;

  const look = (): void => {
    const state = store.get();
    const name = state.exit === undefined ? state.over.at(-1) : undefined;
    const pane = name === undefined ? undefined : paneOf(name);
    const key = pane?.work?.key(state.slices[pane.name], state);
    if (running && running.pane === name && running.key === key) return;
    const before = running;
    running?.abort.abort();
    running = undefined;
    if (before && (before.pane !== pane?.name || key === undefined)) {
      // Saying so calls back here, and what is wanted next begins then.
      store.dispatch({ type: "work-given-up", pane: before.pane });
      return;
    }
    if (!pane?.work || key === undefined) return;
    const found = state.found[pane.name];
    // Work that was given up midway is begun again.
    if (found?.key === key && !found.isWorking) return;
    running = { pane: pane.name, key, abort: new AbortController() };
    void work(pane.name, key, running.abort.signal);
  };

  const work = async (name: string, key: string, signal: AbortSignal): Promise<void> => {
    const state = store.get();
    store.dispatch({ type: "work-began", pane: name, key });
    try {
      const value = await paneOf(name).work?.does(state.slices[name], state, lab, signal);
      if (!signal.aborted) store.dispatch({ type: "work-arrived", pane: name, key, value });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ProblemsError)) throw error;
      store.dispatch({ type: "work-failed", pane: name, key, problems: error.problems });
    }
  };

  const stop = store.subscribe(look);
  return () => {
    stop();
    running?.abort.abort();
  };
}
