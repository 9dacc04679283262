/** What a kernel looks at to find futures that are lost: numbers that are none, infinite, or out of their physical bounds. */
import type { Node } from "./graph.js";
import type { PlanGraph } from "./graph-of-plan.js";
import type { Plan, PlanQuantity } from "./plan-format.js";

/** Bounds in base units. */
export interface Watched {
  readonly node: Node;
  readonly low: number;
  readonly high: number;
  readonly isBounded: boolean;
}

/** The bounds of a quantity in base units, with a hair of slack, so that rounding at the very limit is no failure. */
export function boundsOf({ bounds, toBase }: PlanQuantity): readonly [number, number] {
  const [low, high] = bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const slack = (bound: number): number => 1e-9 * Math.max(1, Math.abs(bound));
  return [(low - slack(low)) * toBase, (high + slack(high)) * toBase];
}

/** Everything that is looked at at every point: every element of every quantity. */
export function watchedOf(plan: Plan, { atPoint }: PlanGraph): Watched[] {
  const byNode = new Map<Node, Watched>();
  const add = (node: Node, low: number, high: number): void => {
    const known = byNode.get(node);
    const tightest = { low: Math.max(low, known?.low ?? low), high: Math.min(high, known?.high ?? high) };
    const isBounded = tightest.low > Number.NEGATIVE_INFINITY || tightest.high < Number.POSITIVE_INFINITY;
    byNode.set(node, { node, ...tightest, isBounded });
  };
  for (const quantity of plan.quantities) {
    const [low, high] = boundsOf(quantity);
    quantity.elements.forEach((_, i) => add(atPoint(quantity.slot + i), low, high));
  }
  // A constant that is in order needs no looking at.
  return [...byNode.values()].filter(
    ({ node, low, high }) =>
      node.op !== "number" || !(node.value - node.value === 0 && node.value >= low && node.value <= high),
  );
}

/** Operators that give no finite number when the argument at these places is none. */
const passing: Readonly<Record<string, readonly number[]>> = {
  add: [0, 1],
  subtract: [0, 1],
  multiply: [0, 1],
  divide: [0],
  negate: [0],
  abs: [0],
  sqrt: [0],
  log: [0],
  copy: [0],
};

/** Nodes of a section whose loss is sure to show in another that is looked at there, and which need no looking at of their own. */
export function seenLater(nodes: readonly Node[], looked: ReadonlySet<Node>): Set<Node> {
  const seen = new Set<Node>();
  for (const node of [...nodes].reverse()) {
    if (!looked.has(node) && !seen.has(node)) continue;
    for (const place of passing[node.op] ?? []) seen.add(node.args[place] as Node);
  }
  return seen;
}
