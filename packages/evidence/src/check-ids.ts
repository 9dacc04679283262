/** Ids: each is used once, wider places lead to an end, and old names lead to facts that exist. */
import { didYouMean, type Problem } from "@palanca/engine";
import type { Linked, Standing } from "./check-links.js";
import type { FilePlace, Place } from "./records.js";

/** Old fact ids and what they are called now, with the line on which each stands. */
export interface Renamed {
  readonly names: Readonly<Record<string, string>>;
  readonly at: ReadonlyMap<string, FilePlace>;
}

/** Notes ids given twice, places that are part of themselves, and renames that lead nowhere. */
export function checkIds(of: Linked, renamed: Renamed, problems: Problem[]): void {
  // Facts, causal claims and claims are asked for by id alone, so they share one set of names.
  noteTwice([...of.facts, ...of.causal, ...of.claims], "Name one of them after its author or year.", problems);
  noteTwice(of.concepts, "One word a thing: join the two.", problems);
  noteTwice(of.places, "Join the two.", problems);
  noteTwice(of.documents, "Give one of them the next number.", problems);
  for (const document of of.documents) {
    const contributions = document.contributions.map(({ id }) => ({ id, at: document.at }));
    noteTwice(contributions, "Name it after its authors and the subject.", problems);
  }
  checkPlaces(of.places, problems);
  checkRenamed(new Set(of.facts.map((fact) => fact.id)), renamed, problems);
}

function noteTwice(records: readonly { id: string; at: FilePlace }[], todo: string, problems: Problem[]): void {
  const seen = new Map<string, FilePlace>();
  for (const { id, at } of records) {
    const before = seen.get(id);
    if (!before) seen.set(id, at);
    else
      problems.push({
        kind: "id-taken",
        where: { ...at, symbol: id },
        seen: id,
        needed: `${before.file}:${before.line} already has this id.`,
        todo,
      });
  }
}

function checkPlaces(places: readonly Standing<Place>[], problems: Problem[]): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const place of places) {
    if (place.part_of !== undefined && !byId.has(place.part_of)) {
      problems.push({
        kind: "no-such-place",
        where: { ...place.at, symbol: place.id },
        seen: `part_of: ${place.part_of}`,
        needed: `There is no place called ${place.part_of}.`,
        todo: didYouMean(place.part_of, byId.keys()) || "Add it, or name one that exists.",
      });
    }
    const chain = [place.id];
    for (let at = byId.get(place.part_of ?? ""); at; at = byId.get(at.part_of ?? "")) {
      // A circle further up is told at the places that are in it, not at everything below them.
      if (chain.includes(at.id)) break;
      chain.push(at.id);
    }
    const last = byId.get(chain.at(-1) ?? "");
    if (last?.part_of !== place.id) continue;
    problems.push({
      kind: "place-in-itself",
      where: { ...place.at, symbol: place.id },
      seen: [...chain, place.id].join(", part of "),
      needed: "A place is part of a wider one, and never of itself.",
      todo: "Take one of these part_of away.",
    });
  }
}

function checkRenamed(facts: ReadonlySet<string>, renamed: Renamed, problems: Problem[]): void {
  for (const [old, now] of Object.entries(renamed.names)) {
    const where = { ...(renamed.at.get(old) ?? { file: "seeds/renamed.yaml" }), symbol: old };
    if (!facts.has(now))
      problems.push({
        kind: "no-such-fact",
        where,
        seen: `${old}: ${now}`,
        needed: `There is no fact called ${now}.`,
        todo: didYouMean(now, facts) || "An old name leads straight to the name of today.",
      });
    if (facts.has(old))
      problems.push({
        kind: "id-reused",
        where,
        seen: old,
        needed: "An old id is never given to another fact.",
        todo: "Rename the new fact, or take this line away.",
      });
  }
}
