/** What happens to panes: they open with what is in focus, close, and keep their own slices. */
import { paneOf, panes } from "../panes/panes.js";
import type { Action } from "./actions.js";
import type { State } from "./state.js";

type PaneAction = Extract<Action, { type: "pane-acted" | "pane-opened" | "pane-closed" }>;

export function reducePanes(state: State, action: PaneAction): State {
  switch (action.type) {
    case "pane-acted": {
      const pane = paneOf(action.pane);
      const before = state.slices[pane.name];
      const after = pane.reduce?.(before, action.act, state) ?? before;
      return after === before ? state : withSlice(state, pane.name, after);
    }
    case "pane-opened": {
      const pane = paneOf(action.pane);
      const slice = pane.starts(state, action.of ?? focusOf(state));
      // A pane that lies below already comes up again with what is in focus now; nothing piles up.
      const over = [...state.over.filter((name) => name !== pane.name), pane.name];
      return withSlice({ ...state, over }, pane.name, slice);
    }
    case "pane-closed":
      return { ...state, over: state.over.slice(0, -1) };
  }
}

/** The quantity, measure or input that is in focus where the keys go. */
export function focusOf(state: State): string | undefined {
  const name = state.over.at(-1) ?? state.bench?.pane ?? "home";
  return paneOf(name).focus?.(state.slices[name], state);
}

/** The slices of panes that stand from the beginning (`home`) or from when a question opens (`bench`). */
export function freshSlices(state: State, stands: "home" | "bench"): Record<string, unknown> {
  const fresh = panes.filter((pane) => pane.stands === stands);
  return Object.fromEntries(fresh.map((pane) => [pane.name, pane.starts(state, undefined)]));
}

function withSlice(state: State, name: string, slice: unknown): State {
  return { ...state, slices: { ...state.slices, [name]: slice } };
}
