/** Saves the session on the workbench as it goes, so that a kill loses at most what happened since the last moment of rest. */
import { ProblemsError } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { History } from "../state/history.js";
import type { Bench } from "../state/state.js";
import type { Store } from "../state/store.js";
import { SESSIONS, sessionText } from "../workspace/session-file.js";
import { freeName, type Workspace } from "../workspace/workspace.js";

/** Milliseconds of rest after which is saved; a held key saves once. */
const REST = 250;

export interface Saving {
  /** Saves what is not saved yet; for the end, however it comes. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Watches the store. `opened` hears which session is open, so that one that is cut off can be told. */
export function saveSession(
  store: Store,
  workspace: Workspace,
  evidence: Evidence,
  opened: (file: string | undefined) => void,
): Saving {
  let saved: { readonly question: string; readonly past: History["past"] } | undefined;
  let latest: Bench | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const bench = latest;
    if (!bench || bench.history.past === saved?.past) return;
    saved = { question: bench.question.id, past: bench.history.past };
    try {
      const file = bench.session ?? freeName(workspace, `${SESSIONS}/${bench.question.id}`, ".yaml");
      opened(file);
      workspace.write(file, sessionText(bench, evidence));
      if (bench.session === undefined && store.get().bench?.question.id === bench.question.id) {
        latest = { ...bench, session: file };
        store.dispatch({ type: "session-saved", file });
      }
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      const [problem] = error.problems;
      store.dispatch({ type: "note-shown", text: `This is not saved: ${problem?.seen ?? ""}. ${problem?.todo ?? ""}` });
    }
  };

  const stop = store.subscribe((action) => {
    const { bench } = store.get();
    if (action.type === "question-opened" && bench) {
      saved = { question: bench.question.id, past: bench.history.past };
      opened(bench.session);
    }
    if (!bench) {
      flush();
      latest = undefined;
      if (action.type === "question-left") opened(undefined);
      return;
    }
    latest = bench;
    if (bench.history.past !== saved?.past) timer ??= setTimeout(flush, REST);
  });
  return { flush, stop };
}
