/** Concepts that a model names and the vocabulary does not know: a lever without its concept has no precedents, and nothing would say so. */
import { didYouMean, type Problem } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { LabModel } from "./model.js";

/** A problem for each unknown concept; none where the evidence has no vocabulary at all. */
export function checkConcepts(model: LabModel, evidence: Evidence): Problem[] {
  const known = evidence.data.concepts.map(({ id }) => id);
  if (known.length === 0) return [];
  return conceptsOf(model).flatMap(([symbol, concept]): Problem[] => {
    if (evidence.concept(concept)) return [];
    return [
      {
        kind: "unknown-concept",
        where: { model: model.id, symbol },
        seen: concept,
        needed: "A concept is one of seeds/concepts.yaml.",
        todo: didYouMean(concept, known) || "Name one of these, or add it there with its unit and what it means.",
      },
    ];
  });
}

/** By the name that it stands beside. */
function conceptsOf({ levers, takes = {}, gives = {} }: LabModel): [string, string][] {
  const named = Object.entries({ ...levers, ...takes }).flatMap(([name, { concept }]): [string, string][] =>
    concept === undefined ? [] : [[name, concept]],
  );
  return [...named, ...Object.entries(gives).map(([concept, name]): [string, string] => [name, concept])];
}
