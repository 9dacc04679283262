/** Holds the state: whoever dispatches changes it by `reduce`, whoever listens is told. */
import type { Action } from "./actions.js";
import { reduce } from "./reduce.js";
import type { State } from "./state.js";

export interface Store {
  readonly get: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change, with what happened; gives a function that stops it. */
  readonly subscribe: (listener: (action: Action) => void) => () => void;
}

export function makeStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<(action: Action) => void>();
  return {
    get: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of [...listeners]) listener(action);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
