/**
 * Several models to one.
 * Takes: models, and which of them gives a concept that several give. Gives: one ordinary `Model` whose names are qualified
 * (`homicide.rate`) while equations keep local names. Refuses: two givers of one concept, units that do not fit, unlike years or steps.
 */
import type { Flow, Measure, Model, Relationship, Take } from "./model.js";
import { type Problem, refuseIfAny } from "./problem.js";
import { sameDimension, tellUnit, tryUnit } from "./units.js";

/** Joins models by what they give and take. One model alone is given back as it is. */
export function joinModels<Source>(
  models: readonly Model<Source>[],
  from: Readonly<Record<string, string>> = {},
): Model<Source> {
  const [only] = models;
  if (models.length === 1 && only) return only;
  const problems: Problem[] = [];
  const id = models.map((model) => model.id).join("+");
  const time = commonTime(models, id, problems);
  const givers = giversOf(models, from, id, problems);

  const names: Record<string, Record<string, string>> = {};
  for (const model of models) names[model.id] = namesOf(model, givers, problems, id);
  const joined = {
    id,
    title: models.map((model) => model.title).join("; "),
    question: models.map((model) => model.question).join(" "),
    time,
    ...(models.some((model) => model.method === "rk4") ? { method: "rk4" as const } : {}),
    dimensions: shared(models, "dimensions", id, problems),
    subranges: shared(models, "subranges", id, problems),
    mappings: shared(models, "mappings", id, problems),
    tables: gather(models, (model) => model.tables ?? {}),
    levers: gather(models, (model) => model.levers),
    uncertainties: gather(models, (model) => model.uncertainties),
    takes: gather(models, (model) => openTakes(model, givers)),
    relationships: gather<Source, Relationship<Source>>(models, (model) => model.relationships),
    measures: gather<Source, Measure>(models, (model) => model.measures),
    gives: Object.fromEntries([...givers].map(([concept, giver]) => [concept, giver.name])),
    encodes: models.flatMap((model) => model.encodes ?? []),
    doubts: models.flatMap((model) => model.doubts ?? []),
    counts: [...new Set(models.flatMap((model) => model.counts ?? []))],
    parts: names,
  };
  refuseIfAny(problems);
  return joined;
}

/** What all parts declare under one name has to be the same in all. */
function shared<Source, Part extends "dimensions" | "subranges" | "mappings">(
  models: readonly Model<Source>[],
  part: Part,
  id: string,
  problems: Problem[],
): NonNullable<Model<Source>[Part]> {
  const found = new Map<string, { model: string; told: string; declared: unknown }>();
  for (const model of models) {
    for (const [name, declared] of Object.entries(model[part] ?? {})) {
      const told = JSON.stringify(declared);
      const before = found.get(name);
      if (!before) found.set(name, { model: model.id, told, declared });
      else if (before.told !== told) {
        problems.push({
          kind: "dimensions-disagree",
          where: { model: id, symbol: name },
          seen: `${before.model}: ${before.told}; ${model.id}: ${told}`.slice(0, 400),
          needed: `Models that are joined mean the same by ${name}.`,
          todo: "Rename it in one of them, or give both the same labels.",
        });
      }
    }
  }
  return Object.fromEntries([...found].map(([name, { declared }]) => [name, declared])) as NonNullable<
    Model<Source>[Part]
  >;
}

interface Giver {
  readonly model: string;
  readonly name: string;
  readonly unit: string;
}

function commonTime<Source>(models: readonly Model<Source>[], id: string, problems: Problem[]): Model["time"] {
  const [first] = models as [Model<Source>];
  for (const model of models) {
    if (model.time.from === first.time.from && model.time.step === first.time.step) continue;
    problems.push({
      kind: "times-disagree",
      where: { model: id, symbol: model.id },
      seen: `${first.id}: from ${first.time.from} by ${first.time.step}; ${model.id}: from ${model.time.from} by ${model.time.step}`,
      needed:
        "Models that are joined start in the same year and share the step; nothing is read between the steps of a slower one.",
      todo: "Give both one start and one step (cohorts of single years of age take a yearly step), or run the slower one alone and give what it finds as a series.",
    });
  }
  return { ...first.time, to: Math.min(...models.map((model) => model.time.to)) };
}

function giversOf<Source>(
  models: readonly Model<Source>[],
  from: Readonly<Record<string, string>>,
  id: string,
  problems: Problem[],
): Map<string, Giver> {
  const all = new Map<string, Giver[]>();
  for (const model of models) {
    for (const [concept, local] of Object.entries(model.gives ?? {})) {
      const quantity = model.relationships[local] ?? model.levers[local] ?? model.uncertainties[local];
      if (!quantity) continue;
      all.set(concept, [
        ...(all.get(concept) ?? []),
        { model: model.id, name: `${model.id}.${local}`, unit: quantity.unit },
      ]);
    }
  }
  const givers = new Map<string, Giver>();
  for (const [concept, offered] of all) {
    const chosen =
      offered.find((giver) => giver.model === from[concept]) ?? (offered.length === 1 ? offered[0] : undefined);
    if (chosen) givers.set(concept, chosen);
    else {
      problems.push({
        kind: "given-twice",
        where: { model: id, symbol: concept },
        seen: offered.map((giver) => giver.name).join(" and "),
        needed: "Only one model may give a quantity.",
        todo: `Say which in the scenario, for example from: { ${concept}: ${offered[0]?.model} }.`,
      });
    }
  }
  return givers;
}

/** What each local name of a part is called in the whole: its own qualified name, or the giver's for a take that is wired. */
function namesOf<Source>(
  model: Model<Source>,
  givers: ReadonlyMap<string, Giver>,
  problems: Problem[],
  id: string,
): Record<string, string> {
  const names: Record<string, string> = {};
  const own = [...Object.keys(model.levers), ...Object.keys(model.uncertainties), ...Object.keys(model.relationships)];
  for (const name of [...own, ...Object.keys(model.tables ?? {})]) names[name] = `${model.id}.${name}`;
  for (const [name, relationship] of Object.entries(model.relationships)) {
    if (relationship.kind === "stock" && relationship.neverNegative)
      names[`${name}_shortfall`] = `${model.id}.${name}_shortfall`;
    if (relationship.kind === "stock" && typeof relationship.start !== "string")
      names[`${name}_start`] = `${model.id}.${name}_start`;
  }
  for (const [name, take] of Object.entries(model.takes ?? {})) {
    const giver = wiredTo(model, take, givers);
    names[name] = giver?.name ?? `${model.id}.${name}`;
    if (giver) checkWire(model, name, take, giver, id, problems);
  }
  return names;
}

function wiredTo<Source>(
  model: Model<Source>,
  take: Take<Source>,
  givers: ReadonlyMap<string, Giver>,
): Giver | undefined {
  const giver = givers.get(take.concept);
  return giver && giver.model !== model.id ? giver : undefined;
}

function checkWire<Source>(
  model: Model<Source>,
  name: string,
  take: Take<Source>,
  giver: Giver,
  id: string,
  problems: Problem[],
): void {
  const counts = new Set(model.counts ?? []);
  const [taken, given] = [tryUnit(take.unit, counts), tryUnit(giver.unit, counts)];
  if ("needed" in taken || "needed" in given || (sameDimension(taken, given) && taken.kind === given.kind)) return;
  problems.push({
    kind: "units-disagree",
    where: { model: id, symbol: `${model.id}.${name}` },
    seen: `${giver.name} in ${giver.unit} is given for ${model.id}.${name} in ${take.unit}`,
    needed: `${take.concept} is ${tellUnit(given)} on one side and ${tellUnit(taken)} on the other.`,
    todo: "Declare both in units of the same kind.",
  });
}

function openTakes<Source>(
  model: Model<Source>,
  givers: ReadonlyMap<string, Giver>,
): Readonly<Record<string, Take<Source>>> {
  return Object.fromEntries(Object.entries(model.takes ?? {}).filter(([, take]) => !wiredTo(model, take, givers)));
}

function gather<Source, Item>(
  models: readonly Model<Source>[],
  of: (model: Model<Source>) => Readonly<Record<string, Item>>,
): Record<string, Item> {
  return Object.fromEntries(
    models.flatMap((model) => Object.entries(of(model)).map(([name, item]) => [`${model.id}.${name}`, item])),
  );
}

/** A flow's equation or a stock's two, for those who print them. */
export function equationsOf<Source>(relationship: Relationship<Source> | Flow): string[] {
  if (relationship.kind === "flow") return [relationship.equation];
  return [...(typeof relationship.start === "string" ? [relationship.start] : []), relationship.change];
}
