/** What happens on the workbench: a question opens and closes, steps are taken, undone and done again. */
import type { Action } from "./actions.js";
import { openDraft } from "./draft.js";
import { noHistory, redone, stepped, undone } from "./history.js";
import { freshSlices } from "./reduce-panes.js";
import { type Bench, type BenchPane, benchPanes, type State } from "./state.js";

type BenchAction = Extract<
  Action,
  {
    type:
      | "question-opened"
      | "question-left"
      | "bench-pane-moved"
      | "step-taken"
      | "undone"
      | "redone"
      | "session-saved";
  }
>;

export function reduceBench(state: State, action: BenchAction): State {
  switch (action.type) {
    case "question-opened": {
      const first = openDraft(action.question, action.scenarios);
      const { draft, history } = (action.steps ?? []).reduce((at, step) => stepped(at.draft, at.history, step), {
        draft: first,
        history: noHistory,
      });
      const bench: Bench = {
        question: action.question,
        first,
        draft,
        history,
        ...(action.session === undefined ? {} : { session: action.session }),
        levers: action.levers,
        pane: "levers",
        run: { isRunning: false },
      };
      const opened: State = { ...state, bench, over: [], found: {} };
      return { ...opened, slices: { ...state.slices, ...freshSlices(opened, "bench") } };
    }
    case "question-left": {
      const { bench: _bench, ...home } = state;
      return { ...home, over: [], found: {} };
    }
    case "bench-pane-moved":
      return onBench(state, (bench) => {
        const next = (benchPanes.indexOf(bench.pane) + action.by + benchPanes.length) % benchPanes.length;
        return { ...bench, pane: benchPanes[next] as BenchPane };
      });
    case "step-taken":
      return onBench(state, (bench) => ({ ...bench, ...stepped(bench.draft, bench.history, action.step) }));
    case "session-saved":
      return onBench(state, (bench) => ({ ...bench, session: action.file }));
    case "undone":
      return onBench(state, (bench) => ({ ...bench, ...undone(bench.draft, bench.history) }));
    case "redone":
      return onBench(state, (bench) => ({ ...bench, ...redone(bench.draft, bench.history) }));
  }
}

export function onBench(state: State, change: (bench: Bench) => Bench): State {
  return state.bench ? { ...state, bench: change(state.bench) } : state;
}
