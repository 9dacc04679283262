/** What varies from step to step and from future to future, and therefore where in the run each node is worked out. */
import type { Node } from "./graph.js";
import type { PlanGraph } from "./graph-of-plan.js";

/** Once a run; once a point; once a future; at each point of each future. */
export type Section = "run" | "point" | "future" | "step";

export function sectionOf(node: Node): Section {
  if (node.varies) return node.changes ? "step" : "future";
  return node.changes ? "point" : "run";
}

/** Marks every node. A state changes from point to point; it differs from future to future when its start or its next value does. */
export function markDependence({ graph, states }: PlanGraph): void {
  const readers = new Map<Node, Node[]>(graph.nodes.map((node) => [node, []]));
  const reads = (reader: Node, read: Node): void => {
    readers.get(read)?.push(reader);
  };
  for (const node of graph.nodes) {
    for (const arg of node.args) reads(node, arg);
    node.changes =
      node.op === "row" || node.op === "point" || node.op === "state" || node.args.some((arg) => arg.changes);
  }
  for (const { node, start, next } of states) {
    reads(node, start);
    reads(node, next);
  }
  const left = graph.nodes.filter(({ op }) => op === "column");
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.varies) continue;
    node.varies = true;
    for (const reader of readers.get(node) as Node[]) left.push(reader);
  }
}
