/** What each line is called and where that is said: at its end when there is room, else in rows above the plot. */
import { fillOf } from "./marks/bar.js";
import { allMarks, isSideways } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Words } from "./scene.js";
import { shorten } from "./shorten.js";
import type { Size } from "./size.js";
import type { ChartSpec } from "./spec.js";

export interface Key {
  readonly text: string;
  readonly series: number;
  /** Of a bar: the filling that its key shows. */
  readonly fill?: number;
}

export type Keys =
  | { readonly where: "nowhere" }
  | { readonly where: "ends"; readonly width: number }
  | { readonly where: "rows"; readonly rows: readonly Words[]; readonly height: number };

/** No more of the width than this goes to labels at line ends. */
const LARGEST_SHARE = 0.33;

/** Lists the named series of an upright chart once each, and what the bars of a row are of. */
export function keysOf(spec: ChartSpec): Key[] {
  // Two sides are named above the plot, and in rows each mark is named by its row.
  const isNamed = spec.x.sides !== undefined;
  const keys = allMarks(spec).flatMap((mark): Key[] => {
    if (mark.kind === "bar" && mark.of !== undefined)
      return isNamed ? [] : [{ text: mark.of, series: mark.series, fill: fillOf(mark) }];
    if (isSideways(spec)) return [];
    return mark.kind === "line" || mark.kind === "dot" || mark.kind === "bar"
      ? [{ text: mark.label, series: mark.series }]
      : [];
  });
  const seen = new Set<string>();
  return keys.filter(({ text, series }) => {
    const id = `${series} ${text}`;
    return text !== "" && !seen.has(id) && seen.add(id);
  });
}

/** Decides where the keys go. Rows start at y = 0 and are moved below the title by the layout. */
export function placeKeys(spec: ChartSpec, size: Size, ruler: Ruler, dash: (series: number) => number): Keys {
  const keys = keysOf(spec);
  if (keys.length === 0 || (keys.length === 1 && keys[0]?.text === spec.title)) return { where: "nowhere" };
  const isLines = !spec.panels && spec.marks.every((mark) => mark.kind !== "dot" && mark.kind !== "bar");
  const widest = Math.max(...keys.map(({ text }) => ruler.measure(text))) + ruler.key + ruler.gap;
  const most = size.width * LARGEST_SHARE;
  if (isLines && widest <= most) return { where: "ends", width: widest };
  const lines = Math.max(1, Math.floor(size.height / ruler.lineHeight / 5));
  const packed = pack(keys, size.width, ruler, dash);
  if (isLines && packed.lines > lines && most >= ruler.key + 8 * ruler.measure("n"))
    return { where: "ends", width: most };
  const rows = packed.rows.filter(({ y }) => y < lines * ruler.lineHeight - 1e-9);
  return { where: "rows", rows, height: Math.min(packed.lines, lines) * ruler.lineHeight };
}

function pack(keys: readonly Key[], width: number, ruler: Ruler, dash: (series: number) => number) {
  const rows: Words[] = [];
  let x = 0;
  let line = 0;
  for (const { text: whole, series, fill } of keys) {
    const text = shorten(whole, width - ruler.key, ruler);
    const needed = ruler.key + ruler.measure(text);
    if (x > 0 && x + needed > width) {
      x = 0;
      line++;
    }
    const y = line * ruler.lineHeight;
    const key = fill === undefined ? { dash: dash(series) } : { fill };
    rows.push({ kind: "words", role: "label", anchor: "start", text, x, y, series, ...key });
    x += needed + 2 * ruler.gap;
  }
  return { rows, lines: line + 1 };
}
