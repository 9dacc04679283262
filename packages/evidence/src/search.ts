/** Finds facts, causal claims, concepts, places and documents by ordinary words. */
import { nearNames } from "@palanca/engine";
import type { Evidence } from "./evidence.js";
import { tellingWords } from "./plain-words.js";
import { type Found, makeIndex, type SearchIndex } from "./search-index.js";

/** One index an evidence; it goes when the evidence goes. */
const indexes = new WeakMap<object, SearchIndex>();

/**
 * Ranks the records that hold every word, or a word that begins like it, or, when the evidence knows no such word, one that is
 * spelt nearly so. When no record holds all, those that hold most of them come back. Synonyms of concepts count as their
 * names. Ties are broken by kind and id, so the order never moves. At most `limit` records (20), of these `kinds` alone.
 */
export function search(
  evidence: Evidence,
  words: string,
  options: { readonly limit?: number; readonly kinds?: readonly Found["kind"][] } = {},
): Found[] {
  const index = indexes.get(evidence.data) ?? makeIndex(evidence);
  indexes.set(evidence.data, index);
  const scores = new Map<number, { score: number; matched: number }>();
  const wanted = tellingWords(words.slice(0, 400));
  for (const word of wanted) {
    for (const [entry, weight] of weightsOf(word, index)) {
      const known = scores.get(entry) ?? { score: 0, matched: 0 };
      scores.set(entry, { score: known.score + weight, matched: known.matched + 1 });
    }
  }
  const found = [...scores].flatMap(([entry, { score, matched }]) => {
    const record = index.entries[entry] as Omit<Found, "score">;
    return options.kinds && !options.kinds.includes(record.kind) ? [] : [{ ...record, score, matched }];
  });
  const most = found.reduce((best, { matched }) => Math.max(best, matched), 0);
  return found
    .filter(({ matched }) => matched === most)
    .map(({ matched: _matched, ...rest }) => rest)
    .sort((a, b) => b.score - a.score || compare(a.kind, b.kind) || compare(a.id, b.id))
    .slice(0, options.limit ?? 20);
}

/** By entry, how much a word counts there: the word itself, else words that begin so, else words spelt nearly so. */
function weightsOf(word: string, index: SearchIndex): Map<number, number> {
  const weights = new Map<number, number>();
  const take = (known: string, most: number): void => {
    for (const [entry, weight] of index.words.get(known) ?? [])
      weights.set(entry, Math.max(weights.get(entry) ?? 0, Math.min(weight, most)));
  };
  take(word, 4);
  const isNumber = /^\d/.test(word);
  if (word.length > 2 && !isNumber)
    for (const other of index.vocabulary) if (other !== word && other.startsWith(word)) take(other, 1);
  if (weights.size === 0 && word.length > 3 && !isNumber)
    for (const other of nearNames(
      word,
      index.vocabulary.filter((known) => isNearLength(known, word)),
    ))
      take(other, 1);
  return weights;
}

/** A slip of the fingers changes a word's length by two at most, and hardly ever a word of three letters. */
function isNearLength(known: string, word: string): boolean {
  return known.length > 3 && Math.abs(known.length - word.length) <= 2 && !/^\d/.test(known);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
