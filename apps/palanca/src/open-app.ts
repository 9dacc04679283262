/** The app without a terminal: the store, and the effects that watch it. The screen, tests and pictures are made from this. */
import { answerAsks } from "./effects/answer-asks.js";
import { openChosenQuestions } from "./effects/open-question.js";
import { runComparison } from "./effects/run-comparison.js";
import { type Saving, saveSession } from "./effects/save-session.js";
import { workForPanes } from "./effects/work-for-panes.js";
import type { Io } from "./io.js";
import { actionsFor, pasteActions } from "./keymap/find-binding.js";
import type { Lab } from "./lab.js";
import { acted } from "./panes/pane.js";
import { scrolledPast } from "./screen/draw.js";
import type { State } from "./state/state.js";
import { makeStore, type Store } from "./state/store.js";
import { listRecents, noteOpen } from "./workspace/recents.js";
import type { Workspace } from "./workspace/workspace.js";

export interface AppOptions {
  readonly state: State;
  readonly workspace?: Workspace;
  readonly toTerminal?: (text: string) => void;
  readonly suspend?: () => void;
}

export interface OpenApp {
  readonly store: Store;
  /** Does what the key does now. */
  readonly press: (key: string) => void;
  /** Takes pasted text where text is typed; elsewhere it does nothing, and that is said. */
  readonly paste: (text: string) => void;
  /** Saves what is not saved, and stops everything that runs. */
  readonly close: () => void;
}

export function openApp(lab: Lab, io: Pick<Io, "clock" | "pid">, options: AppOptions): OpenApp {
  const { workspace } = options;
  const store = makeStore(options.state);
  const stops = [
    openChosenQuestions(store, lab),
    runComparison(store, lab),
    workForPanes(store, lab),
    answerAsks({
      store,
      lab,
      workspace,
      pid: io.pid,
      toTerminal: options.toTerminal ?? (() => {}),
      suspend: options.suspend ?? (() => {}),
    }),
  ];
  const saving = workspace && keep(store, workspace, lab, io);
  return {
    store,
    press(key) {
      for (const action of actionsFor(store.get(), key)) {
        store.dispatch(action);
        // The way back up begins at the last page, however long the key was held.
        const past = action.type === "pane-acted" ? scrolledPast(store.get(), lab.evidence) : undefined;
        if (past) store.dispatch(acted(past.pane, "scrolled", { by: past.to }));
      }
    },
    paste(text) {
      const actions = pasteActions(store.get(), text);
      for (const action of actions) store.dispatch(action);
    },
    close() {
      for (const stop of stops) stop();
      saving?.flush();
      saving?.stop();
      if (workspace) noteOpen(workspace, io.pid, undefined);
    },
  };
}

/** Saves sessions, and keeps home's list of them true. */
function keep(store: Store, workspace: Workspace, lab: Lab, io: Pick<Io, "clock" | "pid">): Saving {
  const broken = new Set(store.get().recents.flatMap(({ file, isBroken }) => (isBroken ? [file] : [])));
  const list = (): void =>
    store.dispatch({ type: "recents-listed", recents: listRecents(workspace, io.clock(), broken) });
  const saving = saveSession(store, workspace, lab.evidence, (file) => noteOpen(workspace, io.pid, file));
  const stop = store.subscribe((action) => {
    if (action.type === "question-left") list();
  });
  return {
    flush: saving.flush,
    stop() {
      stop();
      saving.stop();
    },
  };
}
