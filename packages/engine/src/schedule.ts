/** What each section of a run works out, looks at, keeps and hands on, in order. */
import { sectionOf } from "./dependence.js";
import { isLeaf, type Node } from "./graph.js";
import type { PlanGraph, StateOfRun } from "./graph-of-plan.js";
import { seenLater, type Watched } from "./watch.js";

/** A series or measure: what is written where. */
export interface Output {
  readonly node: Node;
  readonly offset: number;
}

export type Item =
  | { readonly do: "work"; readonly node: Node }
  | { readonly do: "watch"; readonly node: Node; readonly watched: Watched }
  | { readonly do: "series"; readonly node: Node; readonly offset: number }
  | { readonly do: "measure"; readonly node: Node; readonly offset: number }
  /** The value at this point of a state that is the same in all futures, for those who read it later. */
  | { readonly do: "note"; readonly node: Node }
  /** The value with which a state starts. */
  | { readonly do: "start"; readonly node: Node; readonly state: Node }
  /** The value that a state takes for the next point, once all else of this point is done. */
  | { readonly do: "next"; readonly node: Node; readonly state: Node };

export interface Schedule {
  readonly run: readonly Item[];
  readonly point: readonly Item[];
  readonly future: readonly Item[];
  /** At every point but the last, and at the last. */
  readonly step: readonly Item[];
  readonly last: readonly Item[];
  readonly states: readonly StateOfRun[];
}

export function schedule(
  plan: PlanGraph,
  watched: readonly Watched[],
  series: readonly Output[],
  measures: readonly Output[],
): Schedule {
  const shown = [...watched.map(({ node }) => node), ...series.map(({ node }) => node)];
  const ends = measures.map(({ node }) => node);
  const { states, live } = liveStates(plan, [...shown, ...ends]);
  const varying = states.filter(({ node }) => node.varies);
  const steady = states.filter(({ node }) => !node.varies);
  // What is handed on may be another state's own leaf, which must be read before that state is written.
  const nextOf = ({ next, node }: StateOfRun): Node =>
    next !== node && next.op === "state" ? plan.graph.copy(next) : next;
  const next = new Map(states.map((state) => [state.node, nextOf(state)]));
  for (const copy of next.values()) mark(copy);

  const inSection = (name: string, from: ReadonlySet<Node>): Node[] =>
    [...from].filter((node) => !isLeaf(node) && sectionOf(node) === name).sort((a, b) => a.id - b.id);
  const everything = reach([...live, ...next.values()]);
  const nexts = varying.map(({ node }) => next.get(node) as Node);
  const parts = {
    run: inSection("run", everything),
    point: inSection("point", everything),
    future: inSection("future", everything),
    step: inSection("step", reach([...shown, ...nexts])),
    last: inSection("step", reach([...shown, ...ends])),
  };
  const isWatched = new Set(watched.map(({ node }) => node));
  const watchIn = (section: keyof typeof parts, also: readonly Node[] = []): Item[] => {
    const name = section === "last" ? "step" : section;
    const here = watched.filter(({ node }) => sectionOf(node) === name);
    const seen = seenLater(parts[section], new Set([...here.map(({ node }) => node), ...also]));
    return here
      .filter((one) => one.isBounded || !seen.has(one.node))
      .map((one) => ({ do: "watch", node: one.node, watched: one }));
  };
  const start = (of: readonly StateOfRun[]): Item[] =>
    of.map(({ node, start }) => ({ do: "start", node: start, state: node }));
  const handOn = (of: readonly StateOfRun[]): Item[] =>
    of.map(({ node }) => ({ do: "next", node: next.get(node) as Node, state: node }));
  const [early, late] = [true, false].map((isEarly) =>
    measures
      .filter(({ node }) => (sectionOf(node) === "future" && !isLeaf(node)) === isEarly)
      // Measures are looked at where they are written: before the end they may be no numbers yet (a mean of nothing).
      .flatMap(({ node, offset }): Item[] => [
        { do: "measure", node, offset },
        { do: "watch", node, watched: { node, low: -Infinity, high: Infinity, isBounded: false } },
      ]),
  ) as [Item[], Item[]];
  const written: Item[] = series.map(({ node, offset }) => ({ do: "series", node, offset }));
  const seenNext = varying.filter(({ node }) => isWatched.has(node)).map(({ node }) => next.get(node) as Node);
  return {
    states,
    run: inOrder(parts.run, [...watchIn("run"), ...start(steady)]),
    point: [
      ...steady.map(({ node }): Item => ({ do: "note", node })),
      ...inOrder(parts.point, watchIn("point"), handOn(steady)),
    ],
    future: inOrder(parts.future, [...watchIn("future"), ...early, ...start(varying)]),
    step: inOrder(parts.step, [...watchIn("step", seenNext), ...written], handOn(varying)),
    last: inOrder(parts.last, [...watchIn("last"), ...written, ...late]),
  };
}

function mark(copy: Node): void {
  if (copy.op !== "copy") return;
  const [of] = copy.args as [Node];
  // A state of its own is written point by point even where what it takes stands still.
  copy.changes = of.changes;
  copy.varies = of.varies;
}

/** States that what is shown depends on, and all that those need. */
function liveStates(plan: PlanGraph, roots: readonly Node[]): { states: StateOfRun[]; live: Node[] } {
  const byNode = new Map(plan.states.map((state) => [state.node, state]));
  const states: StateOfRun[] = [];
  const live = [...roots];
  reach(roots, (node) => {
    const state = byNode.get(node);
    if (!state) return [];
    states.push(state);
    live.push(node, state.start, state.next);
    return [state.start, state.next];
  });
  return { states, live };
}

/** All that roots depend on; `beside` names what a node needs besides its arguments. */
function reach(roots: readonly Node[], beside: (node: Node) => readonly Node[] = () => []): Set<Node> {
  const found = new Set<Node>();
  const left = [...roots];
  while (left.length > 0) {
    const node = left.pop() as Node;
    if (found.has(node)) continue;
    found.add(node);
    left.push(...node.args, ...beside(node));
  }
  return found;
}

/** Each node is followed at once by what is done with it, so that values live briefly; what is handed on comes last. */
function inOrder(nodes: readonly Node[], uses: readonly Item[], last: readonly Item[] = []): Item[] {
  const here = new Set(nodes);
  const ahead = uses.filter(({ node }) => !here.has(node));
  const after = new Map<Node, Item[]>(nodes.map((node) => [node, []]));
  for (const use of uses) after.get(use.node)?.push(use);
  return [
    ...ahead,
    ...nodes.flatMap((node): Item[] => [{ do: "work", node }, ...(after.get(node) as Item[])]),
    ...last,
  ];
}
