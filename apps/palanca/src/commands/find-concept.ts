/** A concept by the word that somebody would say: its id, its label, a synonym, or the beginning of its id. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Concept, Evidence } from "@palanca/evidence";

/** Finds it; of several that begin with the word, the one that most claims speak of. Throws ProblemsError with near names. */
export function findConcept(word: string, evidence: Evidence): Concept {
  const said = word.toLowerCase().replaceAll(" ", "-");
  const { concepts, causal } = evidence.data;
  const isSaid = (text: string): boolean => text.toLowerCase().replaceAll(" ", "-") === said;
  const claims = (id: string): number => causal.filter(({ from, to }) => from === id || to === id).length;
  const begins = concepts
    .filter(({ id }) => id.startsWith(said))
    .sort((a, b) => claims(b.id) - claims(a.id) || (a.id < b.id ? -1 : 1));
  const found =
    evidence.concept(said) ??
    concepts.find(({ label, synonyms = [] }) => isSaid(label) || synonyms.some(isSaid)) ??
    begins[0];
  if (found) return found;
  const names = concepts.flatMap(({ id, synonyms = [] }) => [id, ...synonyms]);
  throw new ProblemsError([
    {
      kind: "no-such-concept",
      where: {},
      seen: word,
      needed: "The causal map is asked by a concept of seeds/concepts.yaml.",
      todo: didYouMean(word, names) || "`palanca fact search` finds concepts by words.",
    },
  ]);
}
