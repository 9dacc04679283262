/** Ways through the causal map from one concept to another. */
import { signOf, stepsTo } from "./causal-loops.js";
import type { CausalEdge } from "./causal-map.js";

export interface PathOptions {
  /** The most steps (4). */
  readonly longest?: number;
  /** The most ways (100). */
  readonly most?: number;
}

export interface Path {
  readonly concepts: readonly string[];
  readonly edges: readonly CausalEdge[];
  readonly sign: "+" | "-" | "?";
}

/** Finds ways that pass no concept twice, shortest first and then by their concepts. */
export function findPaths(
  edges: readonly CausalEdge[],
  from: string,
  to: string,
  { longest = 4, most = 100 }: PathOptions,
): Path[] {
  const away = new Map<string, CausalEdge[]>();
  for (const edge of edges) away.set(edge.from, [...(away.get(edge.from) ?? []), edge]);
  const left = stepsTo(to, edges);
  const found: Path[] = [];
  let fronts: CausalEdge[][] = [[]];
  for (let step = 1; step <= longest && found.length < most; step++) {
    const next: CausalEdge[][] = [];
    for (const path of fronts) {
      for (const edge of away.get(path.at(-1)?.to ?? from) ?? []) {
        if (edge.to === from || path.some((one) => one.to === edge.to)) continue;
        const longer = [...path, edge];
        if (edge.to !== to) {
          if ((left.get(edge.to) ?? Number.POSITIVE_INFINITY) <= longest - step) next.push(longer);
        } else found.push({ concepts: [from, ...longer.map((one) => one.to)], edges: longer, sign: signOf(longer) });
      }
    }
    fronts = next;
  }
  const order = (path: Path): string => path.concepts.join("\u0000");
  return found.sort((a, b) => a.edges.length - b.edges.length || (order(a) < order(b) ? -1 : 1)).slice(0, most);
}
