/** What the pane of scenarios keeps for itself, and which scenario is in focus. */
import type { BenchScenario } from "../../state/draft.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";

export interface ScenariosSlice {
  readonly at: number;
  /** The new title while it is typed. */
  readonly typed?: string;
  /** Whether levers that are alike everywhere are shown too. */
  readonly showsAll: boolean;
  /** The first line of the table below the list, which page keys move. */
  readonly from: number;
}

/** The scenario in focus. */
export function focusedScenario(state: State): BenchScenario | undefined {
  return scenarioAt(state.bench, sliceOf<ScenariosSlice>(state, "scenarios").at);
}

/** A scenario by its place in the list; the last when there are fewer. */
export function scenarioAt(bench: Bench | undefined, at: number): BenchScenario | undefined {
  const scenarios = bench?.draft.scenarios ?? [];
  return scenarios[Math.min(at, scenarios.length - 1)];
}
