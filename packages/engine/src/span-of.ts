/** The dimensions that a resolved tree spans. */
import type { Dimensions } from "./dimensions.js";
import type { Problem, Where } from "./problem.js";
import { childrenOfResolved, type ResolvedTree } from "./resolve-tree.js";

export type Spans = Map<ResolvedTree, ReadonlySet<string>>;

export interface SpanContext {
  readonly dimensions: Dimensions;
  readonly overOf: (name: string) => readonly string[];
  /** What was found for each node, kept for the next stage. */
  readonly spans: Spans;
  readonly where: Where;
  readonly problems: Problem[];
}

/** Works out what a tree spans, and notes reductions and shifts of what does not span their dimension. */
export function spanOf(tree: ResolvedTree, context: SpanContext): ReadonlySet<string> {
  const spans = ownSpan(tree, context);
  context.spans.set(tree, spans);
  return spans;
}

function ownSpan(tree: ResolvedTree, context: SpanContext): Set<string> {
  const { dimensions, overOf } = context;
  if (tree.node === "name") return new Set(overOf(tree.name));
  if (tree.node === "element") return new Set(overOf(tree.name).filter((name) => !Object.hasOwn(tree.at, name)));
  const spans = new Set<string>();
  for (const child of childrenOfResolved(tree)) for (const name of spanOf(child, context)) spans.add(name);
  if (tree.node !== "over" && tree.node !== "shift") return spans;

  const settled = [tree.dimension, ...dimensions.settledBy(tree.dimension)];
  if (!settled.some((name) => spans.has(name))) {
    context.problems.push({
      kind: "dimensions-disagree",
      where: context.where,
      seen: tree.text,
      needed: `${tree.args[0].text} does not span ${tree.dimension}.`,
      todo: `Take the ${tree.node === "over" ? "reduction" : "shift"} away, or name a dimension that it spans.`,
    });
  }
  for (const name of settled) spans.delete(name);
  if (tree.node === "shift") spans.add(tree.dimension);
  else if (tree.into) spans.add(tree.into);
  return spans;
}
