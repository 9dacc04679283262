/** One source to a value in the declared unit, with its grade, facts, author, place really used and warnings. */
import { type Draw, didYouMean, fitsUnit, type InputValue, type Problem, tryUnit, type Unit } from "@palanca/engine";
import type { Evidence, Fact, Grade } from "@palanca/evidence";
import { type ChosenFact, factsFor, nearestFact } from "./choose-place.js";
import { type DeclaredInput, drawKey } from "./declared-inputs.js";
import { factDraw, scaleDraw } from "./fact-draw.js";
import type { LabModel } from "./model.js";
import { seriesValue } from "./series-value.js";
import type { SettledInput } from "./settled.js";

type Said = Pick<
  SettledInput,
  "grade" | "facts" | "author" | "options" | "chosen" | "because" | "placeUsed" | "warnings" | "precedents"
>;
export type SettledSource = Said & { readonly value: InputValue };

/** Settles one input. `whose` picks among rivals by fact id or author; problems are noted and a zero stands in. */
export function settleSource(
  input: DeclaredInput,
  unit: Unit,
  model: LabModel,
  place: string,
  whose: string | undefined,
  evidence: Evidence,
  problems: Problem[],
): SettledSource {
  const { source } = input;
  if (source.from === "assumption") {
    return {
      value: asInput(source.draw, drawKey(model, input.name)),
      grade: "assumption",
      facts: source.leansOn.filter((id) => evidence.fact(id)),
      options: [],
      chosen: "all",
      because: source.because,
      warnings: [],
      precedents: [],
    };
  }
  const facts = findFacts(source.ids, input, model, evidence, problems);
  const nothing = { value: { feed: "constant", values: [0] } as const, grade: "assumption" as const, ...empty };
  if (facts.length === 0) return nothing;
  if (source.from === "fact") {
    const chosen = nearestFact(facts, place, evidence);
    return chosen ? settleFact(chosen, input, unit, model, place, evidence, problems) : nothing;
  }
  const offered = factsFor(facts, place, source.places, evidence);
  const picked = whose === undefined || whose === "all" ? undefined : pick(offered, whose);
  if (whose !== undefined && whose !== "all" && !picked) {
    problems.push({
      kind: "nobodys-number",
      where: { model: model.id, symbol: input.name },
      seen: whose,
      needed: "`whose` names one of the facts that disagree, its author, or all.",
      todo: `${didYouMean(
        whose,
        offered.map(({ fact }) => fact.id),
      )} Here they are: ${offered.map(({ fact }) => fact.id).join(", ")}.`.trim(),
    });
  }
  const options = offered.map(({ fact }) => fact.id);
  if (picked)
    return { ...settleFact(picked, input, unit, model, place, evidence, problems), options, chosen: picked.fact.id };
  if (offered.length === 1) return settleFact(offered[0] as ChosenFact, input, unit, model, place, evidence, problems);
  return settleRivals(offered, input, unit, model, evidence, problems);
}

const empty = { facts: [], options: [], chosen: "all", warnings: [], precedents: [] };

function settleFact(
  { fact, placeUsed }: ChosenFact,
  input: DeclaredInput,
  unit: Unit,
  model: LabModel,
  place: string,
  evidence: Evidence,
  problems: Problem[],
): SettledSource {
  const factor = unitFactor(fact, input, unit, model, evidence, problems);
  const draw = factDraw(fact);
  const value = draw
    ? asInput(scaleDraw(draw, factor), fact.id)
    : seriesValue(fact, placeUsed ?? place, factor, input, model, evidence, problems);
  return {
    value,
    grade: placeUsed ? "assumption" : fact.grade,
    facts: [fact.id],
    author: fact.said_by,
    options: [fact.id],
    chosen: fact.id,
    ...(placeUsed
      ? { placeUsed, because: `No figure for this place; that of ${placeName(placeUsed, evidence)} stands in.` }
      : {}),
    warnings: [
      ...(placeUsed ? [`${input.label} is the figure of ${placeName(placeUsed, evidence)}.`] : []),
      ...(fact.doubt ? [`${input.label}: ${fact.doubt}`] : []),
    ],
    precedents: precedentsOf(fact, evidence),
  };
}

function settleRivals(
  offered: readonly ChosenFact[],
  input: DeclaredInput,
  unit: Unit,
  model: LabModel,
  evidence: Evidence,
  problems: Problem[],
): SettledSource {
  const draws = offered.map(({ fact }) => {
    const draw = factDraw(fact);
    if (!draw) {
      problems.push({
        kind: "series-among-rivals",
        where: { model: model.id, symbol: input.name, file: fact.at.file, line: fact.at.line },
        seen: fact.id,
        needed: "Rivals are single figures; this one is a whole series.",
        todo: "Name the figure of one year, or take the series with fact(...).",
      });
      return { kind: "point" as const, value: 0 };
    }
    return scaleDraw(draw, unitFactor(fact, input, unit, model, evidence, problems));
  });
  const ofPlace = offered.filter(({ placeUsed }) => placeUsed === undefined);
  const grades = (ofPlace.length > 0 ? ofPlace : offered).map(({ fact }) => fact.grade);
  const away = offered.filter(({ placeUsed }) => placeUsed !== undefined);
  return {
    // Equal weights: no document says which author is nearer to the truth.
    value: {
      feed: "draw",
      draw: { kind: "mixture", of: draws },
      key: [...offered.map(({ fact }) => fact.id)].sort().join("|"),
    },
    grade: ofPlace.length > 0 ? weakest(grades) : "assumption",
    facts: offered.map(({ fact }) => fact.id),
    options: offered.map(({ fact }) => fact.id),
    chosen: "all",
    because: `${offered.length} figures that disagree, each drawn equally often.`,
    ...(ofPlace.length === 0 && away[0]?.placeUsed ? { placeUsed: away[0].placeUsed } : {}),
    warnings: [
      ...away.map(
        ({ fact, placeUsed }) =>
          `${input.label}: the figure of ${fact.said_by} is of ${placeName(placeUsed as string, evidence)}.`,
      ),
      ...offered.flatMap(({ fact }) => (fact.doubt ? [`${input.label}: ${fact.doubt}`] : [])),
    ],
    precedents: precedentsOf((offered[0] as ChosenFact).fact, evidence),
  };
}

function findFacts(
  ids: readonly string[],
  input: DeclaredInput,
  model: LabModel,
  evidence: Evidence,
  problems: Problem[],
): Fact[] {
  return ids.flatMap((id) => {
    const fact = evidence.fact(id);
    if (fact) return [fact];
    const near = evidence.factsNear(id);
    problems.push({
      kind: "no-such-fact",
      where: { model: model.id, symbol: input.name },
      seen: id,
      needed: `${input.name} cites ${id}, which is not in the evidence.`,
      todo: `${near.length > 0 ? `Close by: ${near.join(", ")}. ` : ""}If the fact was renamed, seeds/renamed.yaml says to what.`,
    });
    return [];
  });
}

/** What a value of the fact is multiplied by to be in the declared unit. */
function unitFactor(
  fact: Fact,
  input: DeclaredInput,
  unit: Unit,
  model: LabModel,
  evidence: Evidence,
  problems: Problem[],
): number {
  const counts = new Set([...evidence.data.countedThings, ...(model.counts ?? [])]);
  const own = tryUnit(fact.unit, counts, { file: fact.at.file, line: fact.at.line });
  if ("needed" in own) {
    problems.push(own);
    return 1;
  }
  if (!fitsUnit(own, unit)) {
    problems.push({
      kind: "units-disagree",
      where: { model: model.id, symbol: input.name, file: fact.at.file, line: fact.at.line },
      seen: `${fact.id} is in ${fact.unit}`,
      needed: `${input.name} is declared in ${input.unit}.`,
      todo: "Take a fact in a unit of the same kind, or work the figure out in an equation that names its source.",
    });
  }
  return own.factor === unit.factor ? 1 : own.factor / unit.factor;
}

function asInput(draw: Draw, key: string): InputValue {
  return draw.kind === "point" ? { feed: "constant", values: [draw.value] } : { feed: "draw", draw, key };
}

function pick(offered: readonly ChosenFact[], whose: string): ChosenFact | undefined {
  const wanted = whose.toLowerCase();
  return (
    offered.find(({ fact }) => fact.id === whose) ??
    offered.find(({ fact }) => fact.said_by.toLowerCase() === wanted || fact.source?.contribution === whose) ??
    offered.find(({ fact }) => fact.said_by.toLowerCase().includes(wanted))
  );
}

const strength: readonly Grade[] = ["documented", "derived", "external", "assumption"];

function weakest(grades: readonly Grade[]): Grade {
  return strength[Math.max(...grades.map((grade) => strength.indexOf(grade)))] ?? "assumption";
}

/** Figures of the same concept, which show how far the quantity has moved before. */
function precedentsOf(fact: Fact, evidence: Evidence): string[] {
  return evidence.data.facts
    .filter((one) => one.concept === fact.concept && one.id !== fact.id && one.kind === "observation")
    .map((one) => one.id)
    .slice(0, 20);
}

function placeName(id: string, evidence: Evidence): string {
  return evidence.place(id)?.name ?? id;
}
