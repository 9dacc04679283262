/** Feedback loops of the causal map: ways from a concept back to itself that pass no concept twice. */
import type { CausalEdge } from "./causal-map.js";

export interface LoopOptions {
  /** Only loops through this concept, told from it on. */
  readonly through?: string;
  /** The most concepts in a loop (5). */
  readonly longest?: number;
  /** The most loops (1,000). */
  readonly most?: number;
}

export interface Loop {
  /** The concepts in order; the last drives the first. */
  readonly concepts: readonly string[];
  readonly edges: readonly CausalEdge[];
  /** Reinforcing with an even number of minus signs, balancing with an odd one, unknown where a sign is disputed or not stated. */
  readonly polarity: "reinforcing" | "balancing" | "unknown";
}

/** Finds loops, shortest first and then by their concepts. Each is told once, from its smallest id on (or from `through`). */
export function findLoops(
  edges: readonly CausalEdge[],
  { through, longest = 5, most = 1000 }: LoopOptions,
): { loops: Loop[]; isCut: boolean } {
  const away = new Map<string, CausalEdge[]>();
  for (const edge of edges) away.set(edge.from, [...(away.get(edge.from) ?? []), edge]);
  const starts = through === undefined ? [...away.keys()].sort() : [through];
  const back = new Map(starts.map((start) => [start, stepsTo(start, edges)]));
  const loops: Loop[] = [];
  for (let length = 1; length <= longest; length++) {
    for (const start of starts) {
      const home = back.get(start) as ReadonlyMap<string, number>;
      const walk = (path: readonly CausalEdge[], at: string): void => {
        if (loops.length > most) return;
        for (const edge of away.get(at) ?? []) {
          if (edge.to === start && path.length === length - 1) loops.push(loopOf([...path, edge]));
          // Without `through` a loop begins at its smallest id, so that it is met once.
          else if (
            path.length < length - 1 &&
            edge.to !== start &&
            (through !== undefined || edge.to > start) &&
            (home.get(edge.to) ?? Number.POSITIVE_INFINITY) <= length - 1 - path.length &&
            !path.some((one) => one.from === edge.to)
          )
            walk([...path, edge], edge.to);
        }
      };
      walk([], start);
    }
  }
  const order = (loop: Loop): string => loop.concepts.join("\u0000");
  const sorted = loops.sort((a, b) => a.concepts.length - b.concepts.length || (order(a) < order(b) ? -1 : 1));
  return { loops: sorted.slice(0, most), isCut: loops.length > most };
}

/** The sign of a way: the product of its signs; unknown where one is. */
export function signOf(edges: readonly CausalEdge[]): "+" | "-" | "?" {
  if (!edges.every(({ sign }) => sign === "+" || sign === "-")) return "?";
  return edges.filter(({ sign }) => sign === "-").length % 2 === 0 ? "+" : "-";
}

/** The fewest steps from every concept to one, so that no walk goes where it cannot arrive from. */
export function stepsTo(home: string, edges: readonly CausalEdge[]): Map<string, number> {
  const into = new Map<string, string[]>();
  for (const { from, to } of edges) into.set(to, [...(into.get(to) ?? []), from]);
  const steps = new Map([[home, 0]]);
  const queue = [home];
  for (const at of queue) {
    for (const from of into.get(at) ?? []) {
      if (steps.has(from)) continue;
      steps.set(from, (steps.get(at) ?? 0) + 1);
      queue.push(from);
    }
  }
  return steps;
}

function loopOf(edges: readonly CausalEdge[]): Loop {
  const sign = signOf(edges);
  const polarity = sign === "+" ? "reinforcing" : sign === "-" ? "balancing" : "unknown";
  return { concepts: edges.map(({ from }) => from), edges, polarity };
}
