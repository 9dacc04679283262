/** Concepts and causal claims as a graph: what drives what, who says so, who denies it. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import { findLoops, type Loop, type LoopOptions } from "./causal-loops.js";
import { findPaths, type Path, type PathOptions } from "./causal-paths.js";
import type { Evidence } from "./evidence.js";
import type { CausalClaim } from "./records.js";

/** `disputed` when some say more and some less; `?` when nobody gives a sign. */
export type EdgeSign = "+" | "-" | "0" | "?" | "disputed";

export interface CausalNode {
  readonly id: string;
  readonly label: string;
  /** How many edges lead here and away. */
  readonly causes: number;
  readonly effects: number;
}

export interface CausalEdge {
  readonly from: string;
  readonly to: string;
  readonly sign: EdgeSign;
  /** Claims that one drives the other. */
  readonly says: readonly CausalClaim[];
  /** Claims that deny it, or that find no effect where others find one. */
  readonly denies: readonly CausalClaim[];
}

export interface CausalMap {
  /** Concepts that a claim speaks of, by id. */
  readonly nodes: readonly CausalNode[];
  /** One edge a pair of concepts, by `from` and `to`; one that everybody denies is here as well. */
  readonly edges: readonly CausalEdge[];
  /** What drives a concept, by the number of claims. Throws ProblemsError with near names for an unknown concept. */
  causesOf(concept: string): CausalEdge[];
  effectsOf(concept: string): CausalEdge[];
  /** Feedback loops, shortest first; edges that everybody denies close none. */
  loops(options?: LoopOptions): { readonly loops: readonly Loop[]; readonly isCut: boolean };
  /** Ways from one concept to another, shortest first. */
  paths(from: string, to: string, options?: PathOptions): Path[];
}

/** Makes the map of all causal claims. */
export function causalMap(evidence: Evidence): CausalMap {
  const grouped = new Map<string, CausalClaim[]>();
  for (const claim of evidence.data.causal) {
    const key = `${claim.from}\u0000${claim.to}`;
    grouped.set(key, [...(grouped.get(key) ?? []), claim]);
  }
  const edges = [...grouped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claims]) => edgeOf(claims));
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  const nodes = ids.map((id) => ({
    id,
    label: evidence.concept(id)?.label ?? id,
    causes: edges.filter(({ to }) => to === id).length,
    effects: edges.filter(({ from }) => from === id).length,
  }));
  const affirmed = edges.filter(({ says }) => says.length > 0);
  const known = (concept: string): string => {
    if (evidence.concept(concept) || ids.includes(concept)) return concept;
    const names = evidence.data.concepts.map(({ id }) => id);
    const needed = `There is no concept called ${concept}.`;
    const todo = didYouMean(concept, names) || "seeds/concepts.yaml lists them.";
    throw new ProblemsError([{ kind: "no-such-concept", where: {}, seen: concept, needed, todo }]);
  };
  const byClaims = (a: CausalEdge, b: CausalEdge): number =>
    b.says.length + b.denies.length - (a.says.length + a.denies.length) || (key(a) < key(b) ? -1 : 1);
  return {
    nodes,
    edges,
    causesOf: (concept) => edges.filter(({ to }) => to === known(concept)).sort(byClaims),
    effectsOf: (concept) => edges.filter(({ from }) => from === known(concept)).sort(byClaims),
    loops: (options = {}) => {
      if (options.through !== undefined) known(options.through);
      return findLoops(affirmed, options);
    },
    paths: (from, to, options = {}) => findPaths(affirmed, known(from), known(to), options),
  };
}

function key({ from, to }: CausalEdge): string {
  return `${from}\u0000${to}`;
}

function edgeOf(claims: readonly CausalClaim[]): CausalEdge {
  const { from, to } = claims[0] as CausalClaim;
  const affirming = claims.filter((claim) => !claim.denied);
  const says = affirming.filter((claim) => claim.sign !== "0");
  const denies = claims.filter((claim) => claim.denied || claim.sign === "0");
  const signs = new Set(says.map((claim) => claim.sign).filter((sign) => sign !== "?"));
  const sign: EdgeSign =
    says.length === 0 ? "0" : signs.size > 1 ? "disputed" : ((signs.values().next().value as EdgeSign) ?? "?");
  return { from, to, sign, says, denies };
}
