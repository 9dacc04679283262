/** The pictures of the docs: the screen as it stands on the Honduras question, drawn by the app itself. */
import { openQuestion } from "../effects/open-question.js";
import type { Lab } from "../lab.js";
import { draw } from "../screen/draw.js";
import type { Line } from "../screen/line.js";
import { pictureOf } from "../screen/picture.js";
import type { Action } from "../state/actions.js";
import { policyKey, type State, workingScenario } from "../state/state.js";
import { makeStore } from "../state/store.js";

const FUTURES = 2048;
const SEED = 1;

/** Every picture by its path in the repository. */
export async function pictures(lab: Lab): Promise<Record<string, string>> {
  const [question] = lab.questions;
  if (!question) throw new Error("This is a fault in the app: the lab has no question to picture.");
  const wide = await screenOf(lab, 120, 36, [{ type: "measures-focused" }]);
  const evidence = await screenOf(lab, 100, 30, [{ type: "measures-focused" }, { type: "evidence-opened" }]);
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

/** The screen at a size after the first question was opened, worked out, and some more happened. */
export async function screenOf(
  lab: Lab,
  width: number,
  height: number,
  after: readonly (Action | { readonly type: "measures-focused" })[] = [],
): Promise<readonly Line[]> {
  const store = makeStore({
    size: { width, height },
    colour: true,
    facts: lab.evidence.data.facts.length,
    questions: lab.questions,
    home: { focus: 0 },
  } satisfies State);
  openQuestion(store, lab, lab.questions[0] as never);
  const { bench } = store.get();
  if (!bench) throw new Error(`This is a fault in the app: the question did not open. ${store.get().note ?? ""}`);
  const cases = [bench.scenarios[0] as never, workingScenario(bench)].map(lab.resolve);
  const hangsOn = cases[0]?.plan.measures.map((measure) => measure.name) ?? [];
  const comparison = await lab.compare(cases, { futures: FUTURES, seed: SEED, hangsOn });
  store.dispatch({ type: "run-arrived", key: policyKey(bench), comparison, isLast: true });
  for (const action of after) {
    if (action.type !== "measures-focused") store.dispatch(action);
    else while (store.get().bench?.pane !== "measures") store.dispatch({ type: "pane-moved", by: 1 });
  }
  return draw(store.get(), lab.evidence);
}
