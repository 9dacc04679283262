/** Opens a question: its scenarios, and the levers that they may move. */
import { ProblemsError } from "@palanca/engine";
import type { Scenario, Step } from "@palanca/scenarios";
import type { Lab } from "../lab.js";
import { leversOf } from "../state/levers.js";
import type { Store } from "../state/store.js";
import { scenariosOf } from "../workspace/session-file.js";

/** Opens it when it can be settled, else says what is missing. A saved session brings its steps and its file. */
export function openQuestion(
  store: Store,
  lab: Lab,
  id: string,
  saved: { readonly steps?: readonly Step[]; readonly session?: string } = {},
): void {
  const question = lab.questions.find((one) => one.id === id);
  if (!question) {
    store.dispatch({ type: "note-shown", text: `There is no question called ${id}.` });
    return;
  }
  const scenarios = scenariosOf(question, lab.scenarios);
  try {
    const levers = leversOf(lab.resolve({ ...(scenarios[0] as Scenario), levers: {} }));
    store.dispatch({ type: "question-opened", question, scenarios, levers, ...saved });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    store.dispatch({ type: "note-shown", text: error.problems.map((problem) => problem.needed).join(" ") });
  }
}

/** Opens each question that is chosen; gives a function that stops it. */
export function openChosenQuestions(store: Store, lab: Lab): () => void {
  return store.subscribe((action) => {
    if (action.type === "question-chosen") openQuestion(store, lab, action.id);
  });
}
