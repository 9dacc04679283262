/**
 * A scenario to a case that can be run.
 * Takes: a scenario, the catalogue (models, questions, other scenarios, and how a model is planned) and the evidence. Gives: a `Case`.
 * Refuses, all at once: unknown models, questions, places, levers and uncertainties (with near names), levers out of range, a horizon
 * that the measures do not allow, and whatever settling finds.
 */
import { createHash } from "node:crypto";
import { type Plan, type Problem, ProblemsError, refuseIfAny } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { type Clock, type LabModel, type ModelPackage, type Question, type Settled, settle } from "@palanca/model-kit";
import { withFullNames } from "./full-names.js";
import { clockFor, moveLevers, refusePaths } from "./move-levers.js";
import { modelOf, placeOf } from "./name-model.js";
import type { Case, Scenario } from "./scenario.js";
import { withFile } from "./scenario-problems.js";
import { standOn } from "./stand-on.js";

/** What there is to choose from; the app hands it in. */
export interface Catalogue {
  readonly modelIds: readonly string[];
  model(id: string): ModelPackage | undefined;
  readonly questions: readonly Question[];
  scenario(id: string): Scenario | undefined;
  readonly scenarioIds: readonly string[];
  /** Plans a model, or finds the plan that the build has made of it. */
  plan(model: LabModel): Plan;
}

/** Resolves a scenario. Throws ProblemsError with every problem. */
export function resolve(written: Scenario, catalogue: Catalogue, evidence: Evidence): Case {
  const problems: Problem[] = [];
  const { scenario, warnings } = standOn(written, catalogue, problems);
  const place = placeOf(scenario, catalogue, evidence, problems);
  const model = modelOf(scenario, catalogue, problems);
  if (!model) throw new ProblemsError(problems);

  const plan = catalogue.plan(model);
  const inputNames = plan.inputs.filter((input) => input.role !== "lever").map((input) => input.name);
  const levers = withFullNames(scenario, "levers", Object.keys(model.levers), model.id, problems);
  const held = withFullNames(scenario, "held", inputNames, model.id, problems);
  const whose = withFullNames(scenario, "whose", inputNames, model.id, problems);
  const clock = clockFor(scenario, model, plan, problems);
  refusePaths(levers, model, scenario, clock, problems);
  // Without a place every figure would be missing, which is no news.
  if (place === undefined) throw new ProblemsError(problems);
  const { settled, problems: unsettled } = settle(model, { place, held, whose }, evidence);
  problems.push(...unsettled.map((problem) => withFile(problem, scenario)));
  refuseIfAny(problems);

  const moved = moveLevers(levers, settled, clock);
  const inputs = Object.fromEntries(Object.entries(moved.inputs).map(([name, input]) => [name, input.value]));
  const hash = createHash("sha256")
    .update(JSON.stringify([plan.hash, inputs, clock.steps, place]))
    .digest("hex");
  return {
    id: written.id,
    title: written.title,
    plan,
    inputs,
    ...(clock.steps === plan.time.steps ? {} : { steps: clock.steps }),
    scenario,
    model,
    settled: moved,
    warnings: [
      ...warnings,
      ...withoutFigures(place, settled, evidence),
      ...beyondHorizon(clock, model),
      ...(model.doubts ?? []),
      ...Object.values(moved.inputs).flatMap((input) => input.warnings),
    ],
    hash,
  };
}

/** A model runs anywhere; where it has no figure of the place at all, that comes before everything else. */
function withoutFigures(place: string, settled: Settled, evidence: Evidence): string[] {
  const isOfPlace = (id: string): boolean => {
    const fact = evidence.fact(id);
    const rows = fact?.series === undefined ? [] : (evidence.series(fact.series)?.rows ?? []);
    return fact?.place === place || rows.some((row) => row.place === place);
  };
  if (Object.values(settled.inputs).some((input) => input.facts.some(isOfPlace))) return [];
  return [`No figure of ${evidence.place(place)?.name ?? place} stands in it: all are of other places, or assumed.`];
}

/** Past its own last year a model only carries its equations on. */
function beyondHorizon({ from, step, steps }: Clock, model: LabModel): string[] {
  const to = from + step * steps;
  if (to <= model.time.to) return [];
  return [`The run goes on to ${to}; the evidence was laid out for ${model.time.from} to ${model.time.to}.`];
}
