/** Holds the state: whoever dispatches changes it by `reduce`, whoever listens is told. */
import type { Action } from "./actions.js";
import { reduce } from "./reduce.js";
import type { State } from "./state.js";

export interface Store {
  readonly get: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change; gives a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
