/** The evidence opened for asking: look-ups by id and place, and near names when there is none. */
import { nearNames } from "@palanca/engine";
import type {
  CausalClaim,
  Concept,
  Contribution,
  DocumentRecord,
  EvidenceData,
  Fact,
  Place,
  Series,
} from "./records.js";

export interface Evidence {
  readonly data: EvidenceData;
  /** Finds a fact by id, following renames. */
  fact(id: string): Fact | undefined;
  causal(id: string): CausalClaim | undefined;
  concept(id: string): Concept | undefined;
  place(id: string): Place | undefined;
  series(name: string): Series | undefined;
  contribution(
    document: string,
    contribution: string,
  ): { document: DocumentRecord; contribution: Contribution } | undefined;
  /** Ids of facts close to a mistyped one. */
  factsNear(id: string): string[];
  /** The place itself and every wider one, nearest first. */
  widening(place: string): string[];
}

/** Opens evidence data; costs a few maps, so that it can be done at every start. Causal claims are not touched until one is asked for. */
export function openEvidence(data: EvidenceData): Evidence {
  const facts = byId(data.facts);
  let causal: Map<string, CausalClaim> | undefined;
  const concepts = byId(data.concepts);
  const places = byId(data.places);
  const series = new Map(data.series.map((one) => [one.name, one]));
  return {
    data,
    fact: (id) => facts.get(id) ?? facts.get(data.renamed[id] ?? ""),
    causal(id) {
      causal ??= byId(data.causal);
      return causal.get(id);
    },
    concept: (id) => concepts.get(id),
    place: (id) => places.get(id),
    series: (name) => series.get(name),
    contribution(documentId, contributionId) {
      const document = data.documents.find((one) => one.id === documentId);
      const contribution = document?.contributions.find((one) => one.id === contributionId);
      return document && contribution ? { document, contribution } : undefined;
    },
    factsNear: (id) => nearNames(id, facts.keys()),
    widening(place) {
      const chain: string[] = [];
      for (let at = places.get(place); at && !chain.includes(at.id); at = places.get(at.part_of ?? ""))
        chain.push(at.id);
      return chain;
    },
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
