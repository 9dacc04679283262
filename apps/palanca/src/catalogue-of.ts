/** The catalogue that scenarios are resolved against: models, questions, scenarios and plans made ahead. */
import type { Model, Plan } from "@palanca/engine";
import type { ModelPackage } from "@palanca/model-kit";
import type { Catalogue, Scenario } from "@palanca/scenarios";
import { type LabData, ownScenarios, planKey } from "./lab-data.js";

/** Puts together what the build made and what was loaded. `planOf` serves models whose plan was not `made` ahead. */
export function catalogueOf(
  data: Pick<LabData, "questions" | "scenarios">,
  models: ReadonlyMap<string, ModelPackage>,
  made: (key: string) => Plan | undefined,
  planOf: (model: Model) => Plan,
  extra: readonly Scenario[] = [],
): Catalogue & { readonly scenarios: ReadonlyMap<string, Scenario> } {
  const own = [...models].flatMap(([id, pack]) => ownScenarios(id, pack));
  const scenarios = new Map([...data.scenarios, ...own, ...extra].map((scenario) => [scenario.id, scenario]));
  return {
    modelIds: [...models.keys()],
    model: (id) => models.get(id),
    questions: data.questions,
    scenario: (id) => scenarios.get(id),
    scenarioIds: [...scenarios.keys()],
    scenarios,
    plan: (model) => made(planKey(model)) ?? planOf(model),
  };
}
