/** The layout of a causal graph: concepts in columns from causes to effects, arrows between them; what does not fit is counted. */

import { columnsOf, type PlacedNode } from "./graph-columns.js";
import type { Ruler } from "./ruler.js";
import type { Arrow, Shape, Words } from "./scene.js";
import { shorten } from "./shorten.js";
import type { ChartSpec, Mark } from "./spec.js";
import type { Laid, Room } from "./upright.js";

export type ArrowMark = Extract<Mark, { kind: "arrow" }>;

/** Says whether a chart is a graph of nodes and not of numbers. */
export function isGraph(spec: ChartSpec): boolean {
  return spec.marks.some((mark) => mark.kind === "node");
}

/** Lays out nodes and arrows. An arrow to a node that found no room is left out with it. */
export function layGraph(spec: ChartSpec, room: Room, ruler: Ruler): Laid {
  const columns = columnsOf(spec, room, ruler);
  const nodes = new Map(columns.flatMap(({ nodes: own }) => own.map((node) => [node.id, node] as const)));
  const arrows = spec.marks.flatMap((mark) => {
    const [from, to] = mark.kind === "arrow" ? [nodes.get(mark.from), nodes.get(mark.to)] : [];
    return mark.kind === "arrow" && from && to ? [placed(mark, from, to, ruler)] : [];
  });
  return {
    plot: { left: 0, top: room.top, right: room.width, bottom: room.bottom },
    shapes: [
      ...arrows.map(({ arrow }) => arrow),
      ...[...nodes.values()].flatMap(nodeShapes),
      ...columns.flatMap(({ words }) => words),
      ...arrows.flatMap(({ label }) => label),
    ],
  };
}

function nodeShapes(node: PlacedNode): Shape[] {
  const { isBoxed, isFocused, box, words } = node;
  return [...(isBoxed ? [{ kind: "frame", ...box, isFocused } as const] : []), ...words];
}

/** Arrows into the concept in the middle meet just before it, arrows out of it part just behind it. */
function placed(mark: ArrowMark, from: PlacedNode, to: PlacedNode, ruler: Ruler): { arrow: Arrow; label: Words[] } {
  const start = [from.box.right + (from.isBoxed ? 0 : ruler.gap), from.middle] as const;
  const end = [to.box.left - (to.isBoxed ? 0 : ruler.gap), to.middle] as const;
  const bend = to.isBoxed ? end[0] - 2 * ruler.gap : start[0] + ruler.gap;
  const arrow: Arrow = { kind: "arrow", from: start, to: end, bend, isDoubted: mark.isDoubted ?? false };
  // The sign stands on the part of the arrow that is its own, beside the node that is not in the middle.
  const own = to.isBoxed ? bend - start[0] - ruler.gap : end[0] - bend - 3 * ruler.gap;
  const text = shorten(mark.label, own, ruler);
  if (text === "" || text !== mark.label) return { arrow, label: [] };
  const middle = to.isBoxed ? start[1] : end[1];
  const y = ruler.ruleWords === "on" ? middle - ruler.lineHeight / 2 : middle - ruler.lineHeight;
  const x = to.isBoxed ? start[0] + ruler.gap : end[0] - 2 * ruler.gap;
  const anchor = to.isBoxed ? "start" : "end";
  return { arrow, label: [{ kind: "words", role: "label", anchor, text, x, y }] };
}
