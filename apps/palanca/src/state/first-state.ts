/** The state that the app begins with. */
import type { Question } from "@palanca/model-kit";
import { freshSlices } from "./reduce-panes.js";
import type { State } from "./state.js";

export function firstState(given: {
  readonly size: State["size"];
  readonly colour: boolean;
  readonly facts: number;
  readonly questions: readonly Question[];
}): State {
  const state: State = { ...given, over: [], slices: {}, found: {} };
  return { ...state, slices: freshSlices(state, "home") };
}
