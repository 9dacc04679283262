/**
 * A scenario to a case that can be run.
 * Takes: a scenario, the catalogue (models, questions, other scenarios, and how a model is planned) and the evidence. Gives: a `Case`.
 * Refuses, all at once: unknown models, questions, places, levers and uncertainties (with near names), levers out of range, a horizon
 * that the measures do not allow, and whatever settling finds.
 */
import { createHash } from "node:crypto";
import {
  didYouMean,
  type InputValue,
  joinModels,
  type Plan,
  type Problem,
  refuseIfAny,
  type Where,
} from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import {
  type Clock,
  type LabModel,
  levelsOf,
  leverRows,
  type ModelPackage,
  type Question,
  type Settled,
  settle,
  yearsAmiss,
} from "@palanca/model-kit";
import type { Case, Scenario } from "./scenario.js";
import { stack } from "./stack.js";

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
  const { scenario, warnings } = whole(written, catalogue, problems);
  const place = scenario.place ?? questionOf(scenario, catalogue)?.place;
  const model = modelFor(scenario, catalogue, problems);
  refuseIfAny(problems);
  if (!model || place === undefined)
    throw new Error("This is a fault in the scenarios package: nothing was refused and nothing found.");
  refuseUnknownPlace(place, scenario, evidence, problems);
  refuseIfAny(problems);

  const plan = catalogue.plan(model);
  const named = (group: "levers" | "held" | "whose", of: readonly string[]): Record<string, never> =>
    Object.fromEntries(
      Object.entries(scenario[group]).flatMap(([name, value]) => {
        const found = fullName(name, of, whereOf(scenario, `${group}.${name}`, model), group, problems);
        return found ? [[found, value as never]] : [];
      }),
    );
  const inputNames = plan.inputs.filter((input) => input.role !== "lever").map((input) => input.name);
  const levers = named("levers", Object.keys(model.levers));
  const request = { place, held: named("held", inputNames), whose: named("whose", inputNames) };
  const { settled, problems: unsettled } = settle(model, request, evidence);
  problems.push(...unsettled.map((problem) => withFile(problem, scenario)));

  const clock = clockFor(scenario, model, plan, problems);
  const moved = moveLevers(levers, settled, model, scenario, clock, problems);
  refuseIfAny(problems);
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

/** The scenario with those that it stands on under it. */
function whole(
  scenario: Scenario,
  catalogue: Catalogue,
  problems: Problem[],
): { scenario: Scenario; warnings: string[] } {
  const below: Scenario[] = [];
  const open = (ids: readonly string[], path: readonly string[]): void => {
    for (const id of ids) {
      const found = catalogue.scenario(id);
      if (path.includes(id)) {
        refuse(
          problems,
          "scenarios-in-a-circle",
          scenario,
          "on",
          [...path, id].join(" on "),
          "A scenario cannot stand on itself.",
          "Break the circle.",
        );
      } else if (!found) {
        const near = didYouMean(id, catalogue.scenarioIds);
        refuse(
          problems,
          "unknown-scenario",
          scenario,
          "on",
          id,
          `There is no scenario called ${id}.`,
          near || "`palanca model show` lists a model's own.",
        );
      } else {
        open(found.on ?? [], [...path, id]);
        below.push(found);
      }
    }
  };
  open(scenario.on ?? [], [scenario.id]);
  if (below.length === 0) return { scenario, warnings: [] };
  const { scenario: merged, met } = stack([...below, scenario]);
  const warnings = met.map(
    ({ key, values }) =>
      `${key} is set by ${values.map((one) => one.scenario).join(" and ")}; ${values.at(-1)?.scenario} wins.`,
  );
  return { scenario: { ...merged, id: scenario.id, title: scenario.title }, warnings };
}

/** A place that is not known is told alone: whatever figures it then lacks is no news. */
function refuseUnknownPlace(place: string, scenario: Scenario, evidence: Evidence, problems: Problem[]): void {
  if (evidence.place(place)) return;
  const known = evidence.data.places.map((one) => one.id);
  const todo = didYouMean(place, known) || "`palanca place list` lists them.";
  refuse(problems, "unknown-place", scenario, "place", place, `There is no place called ${place}.`, todo);
}

function questionOf(scenario: Scenario, catalogue: Catalogue): Question | undefined {
  return catalogue.questions.find((question) => question.id === scenario.question);
}

function modelFor(scenario: Scenario, catalogue: Catalogue, problems: Problem[]): LabModel | undefined {
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

/** The qualified name that was meant: itself, or the only one that ends in it. */
function fullName(
  name: string,
  names: readonly string[],
  where: Where,
  group: string,
  problems: Problem[],
): string | undefined {
  if (names.includes(name)) return name;
  const ending = names.filter((one) => one.endsWith(`.${name}`));
  if (ending.length === 1) return ending[0];
  const what = group === "levers" ? "lever" : "uncertainty";
  problems.push({
    kind: ending.length > 1 ? "name-not-clear" : `unknown-${what}`,
    where,
    seen: name,
    needed:
      ending.length > 1 ? `More than one model has a ${what} called ${name}.` : `There is no ${what} called ${name}.`,
    todo:
      ending.length > 1
        ? `Say which: ${ending.join(" or ")}.`
        : [
            didYouMean(name, new Set([...names, ...names.map((one) => one.split(".").at(-1) ?? one)])),
            group === "levers" ? `The levers are ${names.join(", ")}.` : "",
          ]
            .filter(Boolean)
            .join(" ") || "`palanca model show` lists them.",
  });
  return undefined;
}

function clockFor(scenario: Scenario, model: LabModel, plan: Plan, problems: Problem[]): Clock {
  const { from, step, steps } = plan.time;
  const to = scenario.horizon?.to;
  if (to === undefined) return { from, step, steps };
  const wanted = Math.round((to - from) / step);
  const latest = Math.max(
    from,
    ...plan.measures.flatMap((measure) =>
      [...measure.equation.matchAll(/,\s*(\d{4})\s*\)/g)].map((found) => Number(found[1])),
    ),
  );
  if (wanted < 1 || wanted > 100_000 || from + wanted * step !== to) {
    refuse(
      problems,
      "horizon-not-reached",
      scenario,
      "horizon",
      String(to),
      `Steps of ${model.time.step} from ${from} do not end there.`,
      "Name a year that they reach.",
    );
  } else if (to < latest) {
    refuse(
      problems,
      "horizon-too-short",
      scenario,
      "horizon",
      String(to),
      `A measure is read at ${latest}.`,
      `Let the horizon end in ${latest} or later.`,
    );
  }
  return { from, step, steps: Math.max(1, wanted) };
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

function moveLevers(
  paths: Readonly<Record<string, never>>,
  settled: Settled,
  model: LabModel,
  scenario: Scenario,
  clock: Clock,
  problems: Problem[],
): Settled {
  const inputs = { ...settled.inputs };
  for (const [name, path] of Object.entries(paths)) {
    const lever = model.levers[name];
    const input = inputs[name];
    if (!lever || !input) continue;
    const standing = input.value.feed === "constant" ? (input.value.values[0] as number) : 0;
    const [low, high] = lever.range;
    const key = lineOf(scenario, "levers", name);
    for (const { seen, needed, todo } of yearsAmiss(path, clock))
      refuse(problems, "years-not-fitting", scenario, key, `${name}: ${seen}`, needed, todo);
    const beyond = levelsOf(path).filter((level) => level < low || level > high);
    if (beyond.length > 0) {
      refuse(
        problems,
        "out-of-range",
        scenario,
        key,
        `${name}: ${beyond.join(", ")} ${lever.unit}`,
        `The lever was built for ${low} to ${high} ${lever.unit}: ${lever.because}.`,
        "Take a value in the range, or widen it in the model and say which fact supports it.",
      );
    }
    const value: InputValue = { feed: "path", rows: leverRows(path, standing, clock).map((level) => [level]) };
    inputs[name] = { ...input, value, changed: true };
  }
  return { ...settled, inputs };
}

function lineOf(scenario: Scenario, group: string, name: string): string {
  const written = Object.keys(scenario.lines ?? {}).find(
    (key) => key === `${group}.${name}` || name.endsWith(`.${key.slice(group.length + 1)}`),
  );
  return written ?? group;
}

function whereOf(scenario: Scenario, key: string, model?: LabModel): Where {
  const line = scenario.lines?.[key];
  return {
    ...(scenario.file ? { file: scenario.file } : {}),
    ...(line ? { line } : {}),
    ...(model ? { model: model.id } : {}),
    symbol: key,
  };
}

function withFile(problem: Problem, scenario: Scenario): Problem {
  if (problem.where.file || !scenario.file) return problem;
  const symbol = problem.where.symbol ?? "";
  const written = (group: string): string => lineOf(scenario, group, symbol);
  const key = [`${symbol}.${problem.seen}`, written("whose"), written("held")].find((one) => scenario.lines?.[one]);
  const line = key === undefined ? undefined : scenario.lines?.[key];
  return { ...problem, where: { ...problem.where, file: scenario.file, ...(line ? { line } : {}) } };
}

function refuse(
  problems: Problem[],
  kind: string,
  scenario: Scenario,
  key: string,
  seen: string,
  needed: string,
  todo: string,
): void {
  problems.push({ kind, where: whereOf(scenario, key), seen, needed, todo });
}
