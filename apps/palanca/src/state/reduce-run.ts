/** What arrives from runs of the comparison and from the work that panes ask for. */
import type { Action } from "./actions.js";
import { onBench } from "./reduce-bench.js";
import type { Bench, Found, State } from "./state.js";

type RunAction = Extract<
  Action,
  { type: "run-began" | "run-arrived" | "run-failed" | "work-began" | "work-arrived" | "work-failed" | "work-given-up" }
>;

export function reduceRun(state: State, action: RunAction): State {
  switch (action.type) {
    case "run-began":
      return onBench(state, (bench) => ({
        ...bench,
        levers: action.levers ?? bench.levers,
        run: { ...withoutProblems(bench.run), isRunning: true },
      }));
    case "run-arrived":
      return onBench(state, (bench) => ({
        ...bench,
        run: { key: action.key, comparison: action.comparison, isRunning: !action.isLast },
      }));
    case "run-failed":
      return onBench(state, (bench) => ({
        ...bench,
        run: { ...bench.run, isRunning: false, problems: action.problems },
      }));
    case "work-began":
      return withFound(state, action.pane, (before) => ({
        key: action.key,
        isWorking: true,
        // What was found before stays to be read until the new is there.
        ...(before?.value === undefined ? {} : { value: before.value }),
      }));
    case "work-arrived":
      return withFound(state, action.pane, () => ({ key: action.key, isWorking: false, value: action.value }));
    case "work-failed":
      return withFound(state, action.pane, () => ({ key: action.key, isWorking: false, problems: action.problems }));
    case "work-given-up":
      // No work has this key, so that the same work is begun again when it is asked for again.
      return withFound(state, action.pane, (before) => ({ ...before, key: "", isWorking: false }));
  }
}

function withoutProblems(run: Bench["run"]): Bench["run"] {
  const { problems: _problems, ...rest } = run;
  return rest;
}

function withFound(state: State, pane: string, change: (before: Found | undefined) => Found): State {
  return { ...state, found: { ...state.found, [pane]: change(state.found[pane]) } };
}
