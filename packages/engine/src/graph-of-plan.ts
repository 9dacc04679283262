/** A plan to the graph of its run: what each point shows, what each step leaves for the next, where it starts, what is measured. */
import { Graph, type Node } from "./graph.js";
import type { Assignment, Expression, Plan } from "./plan-format.js";

export type Feed = "constant" | "row" | "column";

export interface PlanGraph {
  readonly graph: Graph;
  /** By slot, what it holds at a point once the step is worked out. */
  readonly atPoint: (slot: number) => Node;
  readonly states: readonly StateOfRun[];
  /** In the order of the plan, in base units. */
  readonly measures: readonly Node[];
}

/** A slot that is read before it is written in a step. */
export interface StateOfRun {
  readonly slot: number;
  readonly node: Node;
  readonly start: Node;
  readonly next: Node;
}

/** Builds the graph. `feedOf` says how the input in a slot is fed. */
export function graphOfPlan(plan: Plan, feedOf: ReadonlyMap<number, Feed>): PlanGraph {
  const graph = new Graph();
  const written = new Set([...plan.step, ...plan.updates].map(({ to }) => to));
  const start = new Map<number, Node>();
  const startOf = (slot: number): Node => {
    const known = start.get(slot);
    if (known) return known;
    const feed = feedOf.get(slot);
    return feed ? graph.leaf(feed === "row" ? "first" : feed, slot) : graph.number(0);
  };
  const first: Clock = { point: graph.number(0), from: plan.time.from, step: plan.time.step };
  assign(graph, plan.initials, first, startOf, start);

  const states = new Map<number, Node>();
  const now = new Map<number, Node>();
  const nowOf = (slot: number): Node => {
    const known = now.get(slot);
    if (known) return known;
    if (feedOf.get(slot) === "row") return graph.leaf("row", slot);
    if (!written.has(slot)) return startOf(slot);
    const state = graph.leaf("state", slot);
    states.set(slot, state);
    return state;
  };
  const clock: Clock = { ...first, point: graph.leaf("point", 0) };
  assign(graph, plan.step, clock, nowOf, now);
  const atPoint = new Map(now);
  const next = new Map(plan.updates.map(({ to, is }) => [to, nodeOf(graph, is, clock, nowOf)] as const));
  const after = (slot: number): Node => next.get(slot) ?? nowOf(slot);
  assign(graph, plan.finals, clock, nowOf, now);
  const measures = plan.measures.map(({ slot }) => nowOf(slot));
  // What quantities show may be a state that no equation reads.
  for (const quantity of plan.quantities)
    for (let i = 0; i < quantity.elements.length; i++) if (!atPoint.has(quantity.slot + i)) nowOf(quantity.slot + i);

  return {
    graph,
    atPoint: (slot) => atPoint.get(slot) ?? nowOf(slot),
    states: [...states].map(([slot, node]) => ({ slot, node, start: startOf(slot), next: after(slot) })),
    measures,
  };
}

interface Clock {
  readonly point: Node;
  readonly from: number;
  readonly step: number;
}

function assign(
  graph: Graph,
  assignments: readonly Assignment[],
  clock: Clock,
  read: (slot: number) => Node,
  into: Map<number, Node>,
): void {
  for (const { to, is } of assignments) into.set(to, nodeOf(graph, is, clock, read));
}

function nodeOf(graph: Graph, expression: Expression, clock: Clock, read: (slot: number) => Node): Node {
  switch (expression.op) {
    case "number":
      return graph.number(expression.value);
    case "slot":
      return read(expression.slot);
    case "step-number":
      return clock.point;
    case "time":
    case "elapsed": {
      const time = graph.call("add", [
        graph.number(clock.from),
        graph.call("multiply", [clock.point, graph.number(clock.step)]),
      ]);
      return expression.op === "time" ? time : graph.call("subtract", [time, graph.number(clock.from)]);
    }
    case "lookup":
      return graph.lookup(expression.table, nodeOf(graph, expression.args[0], clock, read));
    default:
      return graph.call(
        expression.op,
        expression.args.map((arg) => nodeOf(graph, arg, clock, read)),
      );
  }
}
