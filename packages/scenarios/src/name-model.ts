/** The model and the place that a scenario names, itself or by its question. */
import { didYouMean, joinModels, type Problem } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { LabModel, Question } from "@palanca/model-kit";
import type { Catalogue } from "./resolve.js";
import type { Scenario } from "./scenario.js";
import { refuse } from "./scenario-problems.js";

export function modelOf(scenario: Scenario, catalogue: Catalogue, problems: Problem[]): LabModel | undefined {
  const question = questionOf(scenario, catalogue);
  if (scenario.question !== undefined && !question) {
    const near = didYouMean(
      scenario.question,
      catalogue.questions.map((one) => one.id),
    );
    refuse(
      problems,
      "unknown-question",
      scenario,
      "question",
      scenario.question,
      `There is no question called ${scenario.question}.`,
      near || "Home shows them all.",
    );
    return undefined;
  }
  const ids = scenario.models ?? question?.models;
  if (!ids) {
    refuse(
      problems,
      "nothing-to-run",
      scenario,
      "title",
      scenario.title,
      "A scenario names a question or the models to join.",
      "Add `question:` or `models:`.",
    );
    return undefined;
  }
  if (scenario.place === undefined && !question) {
    refuse(
      problems,
      "no-place",
      scenario,
      "models",
      scenario.title,
      "A scenario without a question names its place.",
      "Add for example `place: honduras`.",
    );
  }
  const models = ids.flatMap((id) => {
    const found = catalogue.model(id);
    if (found) return [found.model];
    const near = didYouMean(id, catalogue.modelIds);
    refuse(
      problems,
      "unknown-model",
      scenario,
      "models",
      id,
      `There is no model called ${id}.`,
      near || `The models are ${catalogue.modelIds.join(", ")}.`,
    );
    return [];
  });
  if (models.length < ids.length) return undefined;
  return joinModels(models, scenario.from ?? question?.from ?? {});
}

/** The place that a scenario names, itself or by its question; undefined when there is none of that name. */
export function placeOf(
  scenario: Scenario,
  catalogue: Catalogue,
  evidence: Evidence,
  problems: Problem[],
): string | undefined {
  const place = scenario.place ?? questionOf(scenario, catalogue)?.place;
  if (place === undefined || evidence.place(place)) return place;
  const known = evidence.data.places.map((one) => one.id);
  const todo = didYouMean(place, known) || "`palanca place list` lists them.";
  refuse(problems, "unknown-place", scenario, "place", place, `There is no place called ${place}.`, todo);
  return undefined;
}

function questionOf(scenario: Scenario, catalogue: Catalogue): Question | undefined {
  return catalogue.questions.find((question) => question.id === scenario.question);
}
