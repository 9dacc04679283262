/**
 * Whether what records name exists: concepts, places, documents, facts, series, units.
 * Takes: all records. Gives: nothing; every dead link is noted with the near names. Refuses nothing else.
 */
import { didYouMean, type Problem } from "@palanca/engine";
import { checkUnit } from "./check-unit.js";
import type { ReadSeries } from "./read-series.js";
import type { CausalClaim, Concept, DocumentRecord, Fact, FilePlace, Place, WorkedClaim } from "./records.js";

/** A record that tells where it stands, as long as the build lasts. */
export type Standing<Item> = Item & { readonly at: FilePlace };

export interface Linked {
  readonly facts: readonly Fact[];
  readonly causal: readonly CausalClaim[];
  readonly claims: readonly WorkedClaim[];
  readonly concepts: readonly Standing<Concept>[];
  readonly places: readonly Standing<Place>[];
  readonly documents: readonly Standing<DocumentRecord>[];
  readonly series: readonly ReadSeries[];
  readonly countedThings: readonly string[];
}

/** Notes every name that leads nowhere. */
export function checkLinks(of: Linked, problems: Problem[]): void {
  const ids = {
    fact: new Set(of.facts.map((fact) => fact.id)),
    causal: new Set(of.causal.map((claim) => claim.id)),
    concept: new Set(of.concepts.map((concept) => concept.id)),
    place: new Set(of.places.map((place) => place.id)),
    series: new Set(of.series.map((series) => series.name)),
  };
  const counted = new Set(of.countedThings);
  const need = (kind: keyof typeof ids, id: string | undefined, owner: string, at: FilePlace, key: string): void => {
    if (id === undefined || ids[kind].has(id)) return;
    problems.push({
      kind: `no-such-${kind}`,
      where: { ...at, symbol: owner },
      seen: `${key}: ${id}`,
      needed: `There is no ${kind === "causal" ? "causal claim" : kind} called ${id}.`,
      todo: didYouMean(id, ids[kind]) || `Add it, or name one that exists.`,
    });
  };
  for (const fact of of.facts) {
    need("concept", fact.concept, fact.id, fact.at, "concept");
    need("place", fact.place, fact.id, fact.at, "place");
    need("series", fact.series, fact.id, fact.at, "series");
    for (const id of fact.from ?? []) need("fact", id, fact.id, fact.at, "from");
    for (const rival of fact.rivals ?? []) need("fact", rival.id, fact.id, fact.at, "rivals");
    checkSource(fact, of.documents, problems);
    checkUnit(fact.unit, counted, { ...fact.at, symbol: fact.id }, problems);
  }
  for (const claim of of.causal) {
    need("concept", claim.from, claim.id, claim.at, "from");
    need("concept", claim.to, claim.id, claim.at, "to");
    for (const id of claim.facts ?? []) need("fact", id, claim.id, claim.at, "facts");
    for (const rival of claim.rivals ?? []) need("causal", rival.id, claim.id, claim.at, "rivals");
    checkSource(claim, of.documents, problems);
  }
  const unitsOfFacts = new Map(of.facts.map((fact) => [fact.id, fact.unit]));
  for (const claim of of.claims) {
    need("fact", claim.stated, claim.id, claim.at, "stated");
    for (const id of claim.rests_on) need("fact", id, claim.id, claim.at, "rests_on");
    checkUnit(claim.unit, counted, { ...claim.at, symbol: claim.id }, problems, unitsOfFacts.get(claim.stated));
  }
  for (const concept of of.concepts)
    if (concept.unit) checkUnit(concept.unit, counted, { ...concept.at, symbol: concept.id }, problems);
  for (const series of of.series) {
    const file = `seeds/series/${series.name}.csv`;
    for (const [place, line] of series.lines) need("place", place, series.name, { file, line }, "place");
    if (series.fact === "")
      problems.push({
        kind: "series-without-fact",
        where: { file, line: 1, symbol: series.name },
        seen: series.name,
        needed: "A table stands beside one fact that gives its unit and citation.",
        todo: `Add a fact with \`series: ${series.name}\`.`,
      });
  }
}

function checkSource(
  record: Pick<Fact, "id" | "at" | "source">,
  documents: readonly DocumentRecord[],
  problems: Problem[],
): void {
  if (!record.source) return;
  const document = documents.find((one) => one.id === record.source?.document);
  const names = document?.contributions.map((one) => one.id) ?? [];
  if (names.includes(record.source.contribution)) return;
  const elsewhere = documents.find((one) => one.contributions.some(({ id }) => id === record.source?.contribution));
  problems.push({
    kind: document ? "no-such-contribution" : "no-such-document",
    where: { ...record.at, symbol: record.id },
    seen: `${record.source.document} ${record.source.contribution}`,
    needed: document
      ? `Document ${document.id} has no contribution ${record.source.contribution}.`
      : `There is no document ${record.source.document}.`,
    todo:
      (elsewhere && `${record.source.contribution} is in document ${elsewhere.id}.`) ||
      didYouMean(record.source.contribution, names) ||
      "seeds/documents.yaml lists them.",
  });
}
