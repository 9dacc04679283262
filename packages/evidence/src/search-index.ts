/** What search looks through: every record with its strong words (its own) and weak ones (of its place, concept, author). */
import type { Evidence } from "./evidence.js";
import { wordsOf } from "./plain-words.js";
import type { Fact } from "./records.js";

export interface Found {
  readonly kind: "fact" | "causal-claim" | "concept" | "place" | "document";
  readonly id: string;
  readonly text: string;
  readonly score: number;
}

export interface SearchIndex {
  readonly entries: readonly Omit<Found, "score">[];
  /** By word: entry number to the weight of the word in it, 4 for strong and 2 for weak words. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Every word, sorted. */
  readonly vocabulary: readonly string[];
}

/** Makes the index of an evidence; a thousand records take some ten milliseconds. */
export function makeIndex(evidence: Evidence): SearchIndex {
  const { data } = evidence;
  const entries: Omit<Found, "score">[] = [];
  const words = new Map<string, Map<number, number>>();
  const note = (text: string, entry: number, weight: number): void => {
    for (const word of wordsOf(text)) {
      const known = words.get(word) ?? new Map<number, number>();
      known.set(entry, Math.max(known.get(entry) ?? 0, weight));
      words.set(word, known);
    }
  };
  const add = (kind: Found["kind"], id: string, text: string, weak: readonly (string | undefined)[]): void => {
    note(`${id} ${text}`, entries.length, 4);
    note(weak.filter(Boolean).join(" "), entries.length, 2);
    entries.push({ kind, id, text });
  };
  const names = new Map(data.concepts.map((one) => [one.id, [one.id, one.label, ...(one.synonyms ?? [])].join(" ")]));
  const authors = (source: Fact["source"]): string => {
    const found = source && evidence.contribution(source.document, source.contribution);
    return found ? found.contribution.authors.map((author) => author.family).join(" ") : "";
  };
  for (const fact of data.facts) {
    const around = [names.get(fact.concept), fact.said_by, fact.period, fact.topic, fact.kind, fact.grade, fact.anchor];
    add("fact", fact.id, fact.states, [
      evidence.place(fact.place)?.name,
      ...around,
      authors(fact.source),
      fact.citation && `${fact.citation.author} ${fact.citation.title} ${fact.citation.year}`,
      ...[fact.value, fact.low, fact.high].map(tellNumber),
    ]);
  }
  for (const claim of data.causal) {
    const ends = [names.get(claim.from), names.get(claim.to)];
    add("causal-claim", claim.id, claim.states, [...ends, claim.said_by, claim.topic, claim.relation, claim.anchor]);
  }
  for (const concept of data.concepts)
    add("concept", concept.id, concept.label, [concept.means, ...(concept.synonyms ?? [])]);
  for (const place of data.places) add("place", place.id, place.name, [place.iso]);
  for (const document of data.documents) {
    const inside = document.contributions.flatMap((one) => [
      one.id,
      one.title,
      ...one.authors.map((author) => `${author.given} ${author.family}`),
    ]);
    add("document", document.id, document.title, [document.container, String(document.year ?? ""), ...inside]);
  }
  return { entries, words, vocabulary: [...words.keys()].sort() };
}

/** A value as people may look for it: `2500000000 2.5 billion`. */
function tellNumber(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const told = [String(value)];
  for (const [scale, by] of [
    ["trillion", 1e12],
    ["billion", 1e9],
    ["million", 1e6],
    ["thousand", 1e3],
  ] as const) {
    if (Math.abs(value) < by) continue;
    told.push(`${value / by} ${scale}`);
    break;
  }
  return told.join(" ");
}
