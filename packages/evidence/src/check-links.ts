/** Whether what records name exists: concepts, places, documents, facts, units; and rivals told from both sides. */
import { didYouMean, type Problem, tryUnit } from "@palanca/engine";
import type {
  CausalClaim,
  Concept,
  DocumentRecord,
  Fact,
  FilePlace,
  Place,
  Rival,
  Series,
  WorkedClaim,
} from "./records.js";

export interface Linked {
  readonly facts: readonly Fact[];
  readonly causal: readonly CausalClaim[];
  readonly claims: readonly WorkedClaim[];
  readonly concepts: readonly Concept[];
  readonly places: readonly Place[];
  readonly documents: readonly DocumentRecord[];
  readonly series: readonly Series[];
  readonly renamed: Readonly<Record<string, string>>;
  readonly countedThings: readonly string[];
}

/** Notes every dead link and gives the facts and causal claims back with rivals on both sides. */
export function checkLinks(of: Linked, problems: Problem[]): { facts: Fact[]; causal: CausalClaim[] } {
  const ids = {
    fact: new Set(of.facts.map((fact) => fact.id)),
    causal: new Set(of.causal.map((claim) => claim.id)),
    concept: new Set(of.concepts.map((concept) => concept.id)),
    place: new Set(of.places.map((place) => place.id)),
    series: new Set(of.series.map((series) => series.name)),
  };
  const need = (kind: keyof typeof ids, id: string | undefined, owner: string, at: FilePlace, key: string): void => {
    if (id === undefined || ids[kind].has(id)) return;
    problems.push({
      kind: `no-such-${kind}`,
      where: { ...at, symbol: owner },
      seen: `${key}: ${id}`,
      needed: `There is no ${kind} called ${id}.`,
      todo: didYouMean(id, ids[kind]) || `Add it, or name one that exists.`,
    });
  };
  refuseTwice([...of.facts, ...of.causal, ...of.claims], problems);
  const counted = new Set(of.countedThings);
  for (const fact of of.facts) {
    need("concept", fact.concept, fact.id, fact.at, "concept");
    need("place", fact.place, fact.id, fact.at, "place");
    need("series", fact.series, fact.id, fact.at, "series");
    for (const id of fact.from ?? []) need("fact", id, fact.id, fact.at, "from");
    for (const rival of fact.rivals ?? []) need("fact", rival.id, fact.id, fact.at, "rivals");
    checkSource(fact, of.documents, problems);
    const unit = tryUnit(fact.unit, counted, { ...fact.at, symbol: fact.id });
    if ("needed" in unit) problems.push(unit);
  }
  for (const claim of of.causal) {
    need("concept", claim.from, claim.id, claim.at, "from");
    need("concept", claim.to, claim.id, claim.at, "to");
    for (const id of claim.facts ?? []) need("fact", id, claim.id, claim.at, "facts");
    for (const rival of claim.rivals ?? []) need("causal", rival.id, claim.id, claim.at, "rivals");
    checkSource(claim, of.documents, problems);
  }
  for (const claim of of.claims) {
    need("fact", claim.stated, claim.id, claim.at, "stated");
    for (const id of claim.rests_on) need("fact", id, claim.id, claim.at, "rests_on");
  }
  const placesFile = { file: "seeds/places", line: 1 };
  for (const place of of.places) need("place", place.part_of, place.id, placesFile, "part_of");
  for (const series of of.series)
    for (const row of series.rows)
      need("place", row.place, series.name, { file: `seeds/series/${series.name}.csv`, line: 1 }, "place");
  for (const [old, now] of Object.entries(of.renamed))
    need("fact", now, old, { file: "seeds/renamed.yaml", line: 1 }, "renamed to");
  return { facts: bothSides(of.facts), causal: bothSides(of.causal) };
}

function refuseTwice(records: readonly { id: string; at: FilePlace }[], problems: Problem[]): void {
  const seen = new Map<string, FilePlace>();
  for (const { id, at } of records) {
    const before = seen.get(id);
    if (before) {
      problems.push({
        kind: "id-taken",
        where: { ...at, symbol: id },
        seen: id,
        needed: `${before.file}:${before.line} already has this id.`,
        todo: "Name one of them after its author or year.",
      });
    }
    seen.set(id, at);
  }
}

function checkSource(
  record: {
    readonly id: string;
    readonly at: FilePlace;
    readonly source?: { readonly document: string; readonly contribution: string };
  },
  documents: readonly DocumentRecord[],
  problems: Problem[],
): void {
  if (!record.source) return;
  const document = documents.find((one) => one.id === record.source?.document);
  const names = document?.contributions.map((one) => one.id) ?? [];
  if (names.includes(record.source.contribution)) return;
  problems.push({
    kind: "no-such-contribution",
    where: { ...record.at, symbol: record.id },
    seen: `${record.source.document} ${record.source.contribution}`,
    needed: document
      ? `Document ${document.id} has no contribution ${record.source.contribution}.`
      : `There is no document ${record.source.document}.`,
    todo: didYouMean(record.source.contribution, names) || "seeds/documents.yaml lists them.",
  });
}

/** When one side names the other as a rival, both do, with the same reason. */
function bothSides<Item extends { readonly id: string; readonly rivals?: readonly Rival[] }>(
  items: readonly Item[],
): Item[] {
  const rivals = new Map<string, Map<string, string>>();
  const link = (from: string, to: string, why: string): void => {
    const known = rivals.get(from) ?? new Map<string, string>();
    if (!known.has(to)) known.set(to, why);
    rivals.set(from, known);
  };
  for (const item of items) for (const rival of item.rivals ?? []) link(item.id, rival.id, rival.why);
  for (const item of items) for (const rival of item.rivals ?? []) link(rival.id, item.id, rival.why);
  return items.map((item) => {
    const found = rivals.get(item.id);
    return found
      ? { ...item, rivals: [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, why]) => ({ id, why })) }
      : item;
  });
}
