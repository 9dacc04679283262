/** A fact by its id, or the problem with near names. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Evidence, Fact } from "@palanca/evidence";

/** Finds a fact, following renames. Throws ProblemsError when there is none. */
export function knownFact(id: string, evidence: Evidence): Fact {
  const fact = evidence.fact(id);
  if (fact) return fact;
  const ids = evidence.data.facts.map((one) => one.id);
  const todo = didYouMean(id, ids) || "`palanca fact search` finds facts by words.";
  throw new ProblemsError([
    { kind: "no-such-fact", where: {}, seen: id, needed: `There is no fact called ${id}.`, todo },
  ]);
}
