/** (state, action) to state: pure, no screen, no engine. Each kind of action has its file. */
import type { Action } from "./actions.js";
import { reduceBench } from "./reduce-bench.js";
import { reducePanes } from "./reduce-panes.js";
import { reduceRun } from "./reduce-run.js";
import type { State } from "./state.js";

/** What arrives by itself leaves a note to be read; it is about the last key only. */
const ARRIVES: ReadonlySet<Action["type"]> = new Set([
  "run-began",
  "run-arrived",
  "run-failed",
  "work-began",
  "work-arrived",
  "work-failed",
  "work-given-up",
  "size-changed",
  "background-answered",
  "session-saved",
  "recents-listed",
]);

export function reduce(before: State, action: Action): State {
  const state = ARRIVES.has(action.type) ? before : withoutNote(before);
  switch (action.type) {
    case "size-changed":
      return { ...state, size: { width: action.width, height: action.height } };
    case "background-answered":
      return { ...state, look: { ...state.look, background: action.background } };
    case "pane-acted":
    case "pane-opened":
    case "pane-closed":
      return reducePanes(state, action);
    case "question-chosen":
    case "asked":
      return state;
    case "question-opened":
    case "question-left":
    case "bench-pane-moved":
    case "step-taken":
    case "undone":
    case "redone":
    case "session-saved":
      return reduceBench(state, action);
    case "run-began":
    case "run-arrived":
    case "run-failed":
    case "work-began":
    case "work-arrived":
    case "work-failed":
    case "work-given-up":
      return reduceRun(state, action);
    case "recents-listed":
      return withRecents(state, action.recents);
    case "note-shown":
      return { ...state, note: action.text };
    case "quit":
      return { ...state, exit: action.code };
    default:
      return assertNever(action);
  }
}

/** The focus of home stays on its question when the list above it grows. */
function withRecents(state: State, recents: State["recents"]): State {
  const home = state.slices.home as { readonly at: number };
  const at = Math.max(0, home.at + recents.length - state.recents.length);
  return { ...state, recents, slices: { ...state.slices, home: { ...home, at } } };
}

function withoutNote(state: State): State {
  if (state.note === undefined) return state;
  const { note: _note, ...rest } = state;
  return rest;
}

function assertNever(action: never): never {
  throw new Error(`This is a fault in the app: nothing is known of ${JSON.stringify(action)}.`);
}
