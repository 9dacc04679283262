/** What varies from step to step and from future to future, and therefore where in the run each node is worked out. */
import type { Node } from "./graph.js";
import type { PlanGraph } from "./graph-of-plan.js";

/** Once a run; once a point; once a future; at each point of each future. */
export type Section = "run" | "point" | "future" | "step";

export function sectionOf(node: Node): Section {
  if (node.varies) return node.changes ? "step" : "future";
  return node.changes ? "point" : "run";
}

/** Marks every node. States are taken to be the same in all futures until something says otherwise. */
export function markDependence({ graph, states }: PlanGraph): void {
  const varying = new Set<number>();
  for (let before = -1; before !== varying.size; ) {
    before = varying.size;
    for (const node of graph.nodes) {
      node.changes =
        node.op === "row" || node.op === "point" || node.op === "state" || node.args.some((arg) => arg.changes);
      node.varies =
        node.op === "column" || (node.op === "state" && varying.has(node.value)) || node.args.some((arg) => arg.varies);
    }
    for (const { slot, start, next } of states) if (start.varies || next.varies) varying.add(slot);
  }
}
