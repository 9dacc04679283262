/** Finds facts, causal claims, concepts and places by words; synonyms of concepts count as their names. */
import type { Evidence } from "./evidence.js";

export interface Found {
  readonly kind: "fact" | "causal-claim" | "concept" | "place";
  readonly id: string;
  readonly text: string;
  readonly score: number;
}

/** Ranks records that hold every word (or a word that begins like it). Ties are broken by id, so the order never moves. */
export function search(evidence: Evidence, words: string, options: { readonly limit?: number } = {}): Found[] {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return [];
  const { data } = evidence;
  const conceptWords = new Map(
    data.concepts.map((one) => [one.id, [one.label, one.id, ...(one.synonyms ?? [])].join(" ")]),
  );
  const found: Found[] = [];
  const add = (kind: Found["kind"], id: string, text: string, strong: string, weak: string): void => {
    const score = scoreOf(wanted, wordsOf(strong), wordsOf(weak));
    if (score > 0) found.push({ kind, id, text, score });
  };
  for (const fact of data.facts) {
    const place = evidence.place(fact.place)?.name ?? fact.place;
    const concept = conceptWords.get(fact.concept) ?? fact.concept;
    add(
      "fact",
      fact.id,
      fact.states,
      `${fact.id} ${fact.states}`,
      `${place} ${concept} ${fact.said_by} ${fact.period} ${fact.topic} ${fact.value ?? ""}`,
    );
  }
  for (const claim of data.causal) {
    const concepts = `${conceptWords.get(claim.from) ?? ""} ${conceptWords.get(claim.to) ?? ""}`;
    add(
      "causal-claim",
      claim.id,
      claim.states,
      `${claim.id} ${claim.states}`,
      `${concepts} ${claim.said_by} ${claim.topic}`,
    );
  }
  for (const concept of data.concepts)
    add(
      "concept",
      concept.id,
      concept.label,
      `${concept.id} ${concept.label}`,
      `${concept.means} ${(concept.synonyms ?? []).join(" ")}`,
    );
  for (const place of data.places) add("place", place.id, place.name, `${place.id} ${place.name}`, place.iso ?? "");
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, options.limit ?? 20);
}

/** Small letters without accents, cut at everything else, with a plain plural taken off. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return (plain.match(/[a-z0-9]+(?:\.[0-9]+)?/g) ?? []).map((word) =>
    word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word,
  );
}

function scoreOf(wanted: readonly string[], strong: readonly string[], weak: readonly string[]): number {
  let score = 0;
  for (const word of wanted) {
    if (strong.includes(word)) score += 4;
    else if (weak.includes(word)) score += 2;
    else if (word.length > 2 && [...strong, ...weak].some((other) => other.startsWith(word))) score += 1;
    else return 0;
  }
  return score;
}
