/** The state that the app begins with. */
import type { Question } from "@palanca/model-kit";
import type { Look } from "./look.js";
import { freshSlices } from "./reduce-panes.js";
import type { State } from "./state.js";

export function firstState(given: {
  readonly size: State["size"];
  readonly look: Look;
  readonly facts: number;
  readonly places: State["places"];
  readonly questions: readonly Question[];
}): State {
  const state: State = { ...given, recents: [], over: [], slices: {}, found: {} };
  return { ...state, slices: freshSlices(state, "home") };
}
