/** Does what is asked of the outside world, and says in a note what came of it. */
import { ProblemsError } from "@palanca/engine";
import { copyCitation, copyTable, copyValue } from "../outside/copy.js";
import { exportShown } from "../outside/export-shown.js";
import { openSession } from "../outside/open-session.js";
import type { Outside } from "../outside/outside.js";
import { reportShown } from "../outside/report-shown.js";
import type { Ask } from "../state/actions.js";

/** Watches the store; gives a function that stops it. */
export function answerAsks(outside: Outside): () => void {
  const { store } = outside;
  return store.subscribe((action) => {
    if (action.type !== "asked") return;
    void answered(action.ask, outside).then((text) => {
      if (text !== undefined) store.dispatch({ type: "note-shown", text });
    });
  });
}

async function answered(ask: Ask, outside: Outside): Promise<string | undefined> {
  try {
    return await answer(ask, outside);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ seen, needed, todo }) => `${seen}: ${needed} ${todo}`).join(" ");
  }
}

function answer(ask: Ask, outside: Outside): string | Promise<string | undefined> | undefined {
  switch (ask.does) {
    case "copy-citation":
      return copyCitation(ask.fact, outside);
    case "copy-value":
      return copyValue(outside);
    case "copy-table":
      return copyTable(outside);
    case "export":
      return exportShown(ask.as, outside);
    case "report":
      return reportShown(outside);
    case "open-session":
      return openSession(ask.file, outside);
    case "suspend":
      outside.suspend();
      return undefined;
  }
}
