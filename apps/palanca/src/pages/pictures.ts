/** The pictures of the docs: the screen as it stands on the Honduras question, drawn by the app itself. */
import { openQuestion } from "../effects/open-question.js";
import { actionsFor } from "../keymap/find-binding.js";
import type { Lab } from "../lab.js";
import { draw } from "../screen/draw.js";
import type { Line } from "../screen/line.js";
import { pictureOf } from "../screen/picture.js";
import { benchKey, comparedScenarios } from "../state/draft.js";
import { firstState } from "../state/first-state.js";
import { makeStore } from "../state/store.js";

/** Every picture by its path in the repository. */
export async function pictures(lab: Lab): Promise<Record<string, string>> {
  const [question] = lab.questions;
  if (!question) throw new Error("This is a fault in the app: the lab has no question to picture.");
  const wide = await screenOf(lab, 120, 36, ["tab", "tab"]);
  const evidence = await screenOf(lab, 100, 30, ["tab", "tab", "e"]);
  return {
    "docs/pictures/workbench.svg": pictureOf(
      wide,
      "The workbench of Palanca",
      `Levers on the left, a chart of homicides over the years with the range of each scenario, and measures with differences for the question: ${question.text}`,
    ),
    "docs/pictures/evidence.svg": pictureOf(
      evidence,
      "Where a number comes from",
      "The evidence of the focused measure: every figure that it rests on with its grade, author and document.",
    ),
  };
}

/** The screen at a size after a question was opened and worked out, and some keys were pressed. */
export async function screenOf(
  lab: Lab,
  width: number,
  height: number,
  keys: readonly string[] = [],
  question = lab.questions[0]?.id ?? "",
): Promise<readonly Line[]> {
  const { facts } = lab.evidence.data;
  const store = makeStore(
    firstState({
      size: { width, height },
      look: { depth: "true", background: "dark", isSpoken: false },
      facts: facts.length,
      questions: lab.questions,
    }),
  );
  openQuestion(store, lab, question);
  const { bench } = store.get();
  if (!bench) throw new Error(`This is a fault in the app: the question did not open. ${store.get().note ?? ""}`);
  const cases = comparedScenarios(bench.draft).map(lab.resolve);
  const hangsOn = cases[0]?.plan.measures.map((measure) => measure.name) ?? [];
  const { seed, futures } = bench.draft;
  const comparison = await lab.compare(cases, { futures, seed, hangsOn });
  store.dispatch({ type: "run-arrived", key: benchKey(bench), comparison, isLast: true });
  for (const key of keys) for (const action of actionsFor(store.get(), key)) store.dispatch(action);
  return draw(store.get(), lab.evidence);
}
