/** Columns of a causal graph: a heading, as many nodes as there is room for, and a count of the rest. */
import type { Ruler } from "./ruler.js";
import type { Box, Words } from "./scene.js";
import { shorten, wrap } from "./shorten.js";
import type { ChartSpec, Mark } from "./spec.js";
import type { Room } from "./upright.js";

export interface PlacedNode {
  readonly id: string;
  readonly box: Box;
  readonly middle: number;
  /** The concept that the others stand around. */
  readonly isBoxed: boolean;
  readonly isFocused: boolean;
  readonly words: readonly Words[];
}

export interface Column {
  readonly nodes: readonly PlacedNode[];
  readonly words: readonly Words[];
}

type NodeMark = Extract<Mark, { kind: "node" }>;

/** Places the nodes of the columns of the x axis: causes to the right of theirs, the concept boxed, effects to the left. */
export function columnsOf(spec: ChartSpec, room: Room, ruler: Ruler): Column[] {
  const headings = spec.x.names ?? ["", "", ""];
  const hasHeadings = room.bottom - room.top >= 5 * ruler.lineHeight;
  const top = room.top + (hasHeadings ? 1.5 * ruler.lineHeight : 0);
  const area = { top: ruler.isWhole ? Math.ceil(top) : top, bottom: room.bottom };
  const marks = headings.map((_, column) =>
    spec.marks.filter((mark): mark is NodeMark => mark.kind === "node" && mark.column === column),
  );
  const widths = widthsOf(marks, headings, room.width, ruler);
  return headings.map((heading, column) => {
    const { left, right } = widths[column] as { left: number; right: number };
    const isMiddle = column > 0 && column < headings.length - 1;
    const anchor = isMiddle ? "middle" : column === 0 ? "end" : "start";
    const x = isMiddle ? (left + right) / 2 : column === 0 ? right : left;
    const text = shorten(heading, right - left, ruler);
    const title: Words = { kind: "words", role: "axis", anchor, text, x, y: room.top };
    const placed = isMiddle
      ? { nodes: marks[column]!.slice(0, 1).map((mark) => boxed(mark, left, right, area, ruler)), words: [] }
      : listed(marks[column]!, { left, right, ...area }, column === 0, ruler);
    return { nodes: placed.nodes, words: [...(hasHeadings && text !== "" ? [title] : []), ...placed.words] };
  });
}

/** The middle takes what its words need up to a fifth; arrows keep room for a sign; the sides share the rest. */
function widthsOf(marks: readonly NodeMark[][], headings: readonly string[], width: number, ruler: Ruler) {
  const letter = ruler.measure("n");
  const whole = (value: number) => (ruler.isWhole ? Math.floor(value) : value);
  const middle = Math.max(8 * letter, whole(width / 5));
  const arrows = Math.max(7 * letter, whole(width / 14));
  const sides = whole((width - middle - 2 * arrows) / 2);
  const needed = (column: number) =>
    Math.max(ruler.measure(headings[column] ?? ""), ...(marks[column] ?? []).map((mark) => ruler.measure(mark.label))) +
    2 * ruler.gap;
  const [first, last] = [Math.min(sides, needed(0)), Math.min(sides, needed(headings.length - 1))];
  const spare = whole((width - middle - first - last) / 2);
  const start = first + spare;
  return headings.map((_, column) => {
    if (column === 0) return { left: 0, right: first };
    if (column === headings.length - 1) return { left: start + middle + spare, right: width };
    return { left: start, right: start + middle };
  });
}

function boxed(mark: NodeMark, left: number, right: number, area: { top: number; bottom: number }, ruler: Ruler) {
  const most = Math.max(1, Math.min(3, Math.floor((area.bottom - area.top) / ruler.lineHeight) - 2));
  const lines = wrap(mark.label, right - left - 4 * ruler.gap, most, ruler);
  const height = (lines.length + (ruler.isWhole ? 2 : 1)) * ruler.lineHeight;
  const raw = (area.top + area.bottom - height) / 2;
  const top = ruler.isWhole ? Math.floor(raw) : raw;
  const first = top + (height - lines.length * ruler.lineHeight) / 2;
  const x = (left + right) / 2;
  return {
    id: mark.id,
    box: { left, right, top, bottom: top + height },
    middle: ruler.isWhole ? top + Math.floor(height / 2) + 0.5 : top + height / 2,
    isBoxed: true,
    isFocused: mark.isFocused ?? false,
    words: lines.map((text, at): Words => {
      const y = first + at * ruler.lineHeight;
      return { kind: "words", role: "label", anchor: "middle", text, x, y, isBold: true };
    }),
  };
}

function listed(marks: readonly NodeMark[], box: Box, isLeft: boolean, ruler: Ruler): Column {
  const room = Math.max(1, Math.floor((box.bottom - box.top) / ruler.lineHeight + 1e-9));
  const shown = marks.length <= room ? marks.length : room - 1;
  const rows = marks.length <= room ? marks.length : room;
  const raw = Math.min((box.bottom - box.top) / Math.max(1, rows), 2 * ruler.lineHeight);
  const step = ruler.isWhole ? Math.floor(raw) : raw;
  const free = (box.bottom - box.top - rows * step) / 2;
  const top = box.top + (ruler.isWhole ? Math.floor(free) : free);
  const place = (at: number) => top + at * step + step / 2;
  const anchor = isLeft ? "end" : "start";
  const x = isLeft ? box.right : box.left;
  const word = (text: string, at: number, isBold: boolean): Words => {
    const y = ruler.isWhole ? Math.floor(place(at)) : place(at) - ruler.lineHeight / 2;
    return { kind: "words", role: "label", anchor, text, x, y, ...(isBold ? { isBold } : {}) };
  };
  const nodes = marks.slice(0, shown).map((mark, at): PlacedNode => {
    const isFocused = mark.isFocused ?? false;
    const [before, after] = isFocused
      ? isLeft
        ? ["", ` ${ruler.pointers[1]}`]
        : [`${ruler.pointers[0]} `, ""]
      : ["", ""];
    const text = before + shorten(mark.label, box.right - box.left - ruler.measure(before + after), ruler) + after;
    const width = ruler.measure(text);
    const middle = ruler.isWhole ? Math.floor(place(at)) + 0.5 : place(at);
    const [left, right] = isLeft ? [x - width, x] : [x, x + width];
    const own = { left, right, top: middle - ruler.lineHeight / 2, bottom: middle + ruler.lineHeight / 2 };
    return { id: mark.id, box: own, middle, isBoxed: false, isFocused, words: [word(text, at, isFocused)] };
  });
  const more = marks.length - shown;
  return { nodes, words: more > 0 ? [word(`${ruler.ellipsis} and ${more} more`, shown, false)] : [] };
}
