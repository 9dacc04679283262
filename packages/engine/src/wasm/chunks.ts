/**
 * Sections in pieces, a function each. A piece is one loop over the futures of a strip; after it come the functions that are worked over
 * whole strips, for which the next piece waits. Long pieces are cut, for engines refuse or crawl over functions that are too long.
 */
import type { Node } from "../graph.js";
import type { Item, Schedule } from "../schedule.js";
import { isStripWork, type StripOperator } from "./functions.js";
import { weightOf } from "./node-code.js";

export type SectionName = "run" | "point" | "future" | "step" | "last";
export type StripNode = Node & { readonly op: StripOperator };

export interface Chunk {
  readonly section: SectionName;
  readonly items: readonly Item[];
  /** What is worked over the whole strip once the items are done. */
  readonly strips: readonly StripNode[];
}

/** Instructions, about, that one function may have. */
const LONGEST = 4000;

/** Cuts every section; what is handed on to the next point comes after all that reads what it replaces. */
export function chunksOf(schedule: Schedule, longest = LONGEST): Chunk[] {
  const names = ["run", "point", "future", "step", "last"] as const;
  return names.flatMap((section) => stagesOf(schedule[section]).flatMap((stage) => cut(stage, section, longest)));
}

interface Stage {
  readonly items: Item[];
  readonly strips: StripNode[];
}

/**
 * Deals the items to stages: what needs the outcome of a strip's function comes in a stage after it. Strip functions come as early as they
 * can, so that many are worked in one go; all else as late as its readers let it, so that little lies about from stage to stage.
 */
function stagesOf(items: readonly Item[]): Stage[] {
  const works = items.flatMap((item) => (item.do === "work" ? [item.node] : []));
  const earliest = new Map<Node, number>();
  /** The stage from which on a node can be read. */
  const ready = (node: Node): number => {
    const at = earliest.get(node);
    return at === undefined ? 0 : isStripWork(node) ? at + 1 : at;
  };
  let last = 0;
  for (const node of works) {
    const at = Math.max(0, ...node.args.map(ready));
    earliest.set(node, at);
    last = Math.max(last, ready(node));
  }
  const stage = new Map<Node, number>();
  for (const { do: what, node } of items)
    if (what === "watch" || what === "series") stage.set(node, earliest.get(node) ?? 0);
  for (const node of [...works].reverse()) {
    const at = isStripWork(node) ? (earliest.get(node) as number) : (stage.get(node) ?? last);
    stage.set(node, at);
    for (const arg of node.args) stage.set(arg, Math.min(stage.get(arg) ?? last, at));
  }
  const stages = Array.from({ length: last + 1 }, (): Stage => ({ items: [], strips: [] }));
  for (const item of items) {
    const { node } = item;
    const at = earliest.has(node) ? (isStripWork(node) ? ready(node) : (stage.get(node) as number)) : 0;
    if (item.do === "next") stages[last]?.items.push(item);
    else if (item.do === "work" && isStripWork(node)) stages[at - 1]?.strips.push(node);
    else stages[at]?.items.push(item);
  }
  return stages;
}

function cut({ items, strips }: Stage, section: SectionName, longest: number): Chunk[] {
  const pieces: Item[][] = [[]];
  let weight = 0;
  let isHandingOn = false;
  for (const item of items) {
    const own = item.do === "work" ? weightOf(item.node) : 4;
    const startsHandingOn = item.do === "next" && !isHandingOn && pieces.length > 1;
    if (weight + own > longest || startsHandingOn) {
      pieces.push([]);
      weight = 0;
    }
    isHandingOn ||= item.do === "next";
    pieces.at(-1)?.push(item);
    weight += own;
  }
  return pieces.map((piece, i) => ({
    section,
    items: piece,
    strips: i === pieces.length - 1 ? inGroups(strips) : [],
  }));
}

/** Alike beside alike, so that their arguments can lie side by side and be worked in one go. */
function inGroups(strips: readonly StripNode[]): StripNode[] {
  const groups = new Map<string, StripNode[]>();
  for (const node of strips) {
    const kind = `${node.op} ${node.value}`;
    groups.set(kind, [...(groups.get(kind) ?? []), node]);
  }
  return [...groups.values()].flat();
}
