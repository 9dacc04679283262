/** Opens the question in focus: its scenarios, and the levers that they may move. */
import { ProblemsError } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";
import type { Lab } from "../lab.js";
import type { LeverInfo } from "../state/state.js";
import type { Store } from "../state/store.js";

export function openQuestion(store: Store, lab: Lab, question: Question): void {
  const scenarios = [question.baseline, ...question.scenarios.filter((id) => id !== question.baseline)].flatMap(
    (id) => lab.scenarios.get(id) ?? [],
  );
  try {
    const baseline = lab.resolve(scenarios[0] as Scenario);
    const levers = Object.entries(baseline.model.levers).map(([name, lever]): LeverInfo => {
      const value = baseline.settled.inputs[name]?.value;
      return {
        name,
        label: lever.label,
        unit: lever.unit,
        range: lever.range,
        because: lever.because,
        standing: value?.feed === "constant" ? (value.values[0] ?? 0) : 0,
      };
    });
    store.dispatch({ type: "question-opened", question, scenarios, levers });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    store.dispatch({ type: "note-shown", text: error.problems.map((problem) => problem.needed).join(" ") });
  }
}
