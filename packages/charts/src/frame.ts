/** The words around the plot, and how much height they leave to it: fewer words in a smaller chart, the plot last of all. */
import { isSideways } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Words } from "./scene.js";
import { shorten, wrap } from "./shorten.js";
import type { Size } from "./size.js";
import type { Axis, ChartSpec } from "./spec.js";
import { unitWords } from "./unit-words.js";

export interface Frame {
  readonly words: readonly Words[];
  /** Where the rows of keys start. */
  readonly top: number;
  /** Where the words of the ticks end. */
  readonly bottom: number;
  /** The name of a level axis of amounts, which stands below its ticks wherever those are; a line is kept for it. */
  readonly below?: string;
}

/** Places title, axis name and notes. */
export function frameOf(spec: ChartSpec, size: Size, ruler: Ruler): Frame {
  const lines = size.height / ruler.lineHeight;
  const words: Words[] = [];
  const write = (text: string, y: number, role: Words["role"]) =>
    words.push({ kind: "words", role, anchor: "start", text, x: 0, y });
  let top = 0;
  let bottom = size.height;
  if (size.bare) return { words, top, bottom };

  if (lines >= 7 && spec.title !== "") {
    for (const line of wrap(spec.title, size.width, lines >= 22 ? 2 : 1, ruler, "title")) {
      write(line, top, "title");
      top += ruler.titleHeight;
    }
  }
  for (const note of notes(spec, lines, size.width, ruler).toReversed()) {
    bottom -= ruler.lineHeight;
    write(note, bottom, "note");
  }
  if (bottom < size.height && !ruler.isWhole) bottom -= ruler.gap;
  const name = shorten(axisName(isSideways(spec) ? spec.x : spec.y, spec.title), size.width, ruler);
  if (name === "" || lines < 9) return { words, top, bottom };
  if (isSideways(spec)) return { words, top, bottom: bottom - ruler.lineHeight, below: name };
  write(name, top, "axis");
  return { words, top: top + ruler.lineHeight, bottom };
}

/** Names the axis by its label and unit; what the title says already is not said again. */
function axisName(axis: Axis, title: string): string {
  const unit = unitWords(axis.unit);
  const isSaid = axis.label === "" || title.toLowerCase().includes(axis.label.toLowerCase());
  return [isSaid ? "" : axis.label, unit].filter(Boolean).join(", ");
}

function notes(spec: ChartSpec, lines: number, width: number, ruler: Ruler): string[] {
  if (lines < 16) return [];
  const bands = [...new Set(spec.marks.flatMap((mark) => (mark.kind === "band" && mark.label ? [mark.label] : [])))];
  const shaded = bands.length > 0 ? wrap(`Shaded: ${bands.join(", ")}.`, width, 1, ruler) : [];
  const sources = spec.sources.length > 0 ? `Sources: ${spec.sources.join("; ")}.` : "";
  return [...shaded, ...wrap(sources, width, lines >= 22 ? 2 : 1, ruler)];
}
