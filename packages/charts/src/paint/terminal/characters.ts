/** The characters that a terminal draws with, in one set of boxes and braille and one of plain ASCII. */

export interface Characters {
  /** One a series, at the ends of lines and before their names. */
  readonly glyphs: string;
  /** Textures of bands by series: the wide one and the one within it. */
  readonly bands: readonly string[];
  /** Fillings of bars: the pale one of the baseline, the full one, and more for parts of a row. */
  readonly bars: string;
  /** Bars that end within a cell, in eighths; empty when they cannot. */
  readonly partRight: string;
  readonly partUp: string;
  /** A bar that grows leftward and ends in the middle of a cell; empty when it cannot. */
  readonly halfLeft: string;
  /** Bars half a line high: the upper, the lower, both; pale ones after them. */
  readonly halves: string;
  readonly axis: {
    readonly left: string;
    readonly tickLeft: string;
    readonly corner: string;
    readonly bottom: string;
    readonly tickBottom: string;
  };
  readonly rule: { readonly level: string; readonly upright: string };
  readonly interval: {
    readonly left: string;
    readonly level: string;
    readonly right: string;
    readonly top: string;
    readonly upright: string;
    readonly bottom: string;
  };
  /** Of arrows: by the sides of the cell that they touch (left 1, right 2, up 4, down 8), their heads, and what marks doubt. */
  readonly arrow: { readonly joints: string; readonly right: string; readonly doubted: string };
  /** Corners of a node: from the upper left around by the clock, level and upright; the second set is of the focused one. */
  readonly frames: readonly [string, string];
  /** What points at a name from its left and from its right. */
  readonly pointers: readonly [string, string];
  readonly ellipsis: string;
  readonly hasBraille: boolean;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

export const boxes: Characters = {
  glyphs: `○●◆△■◇▲□▼▽★${letters}`,
  bands: ["░▒", "╱╳", "·:", "╲▚", "┄┅"],
  bars: "▒█░▓╱╲",
  partRight: "▏▎▍▌▋▊▉",
  partUp: "▁▂▃▄▅▆▇",
  halfLeft: "▐",
  halves: "▀▄█",
  axis: { left: "│", tickLeft: "┤", corner: "└", bottom: "─", tickBottom: "┬" },
  rule: { level: "╌", upright: "┊" },
  interval: { left: "├", level: "─", right: "┤", top: "┬", upright: "│", bottom: "┴" },
  arrow: { joints: " ───│┘└┴│┐┌┬│┤├┼", right: "▸", doubted: "╌┊" },
  frames: ["┌┐┘└─│", "╔╗╝╚═║"],
  pointers: ["▸", "◂"],
  ellipsis: "…",
  hasBraille: true,
};

export const ascii: Characters = {
  glyphs: `o*+x#@%&$~^${letters}`,
  bands: [".:", "/X", "',", "\\%", "_="],
  bars: "=#:%/\\",
  partRight: "",
  partUp: "",
  halfLeft: "",
  halves: '"_#',
  axis: { left: "|", tickLeft: "+", corner: "+", bottom: "-", tickBottom: "+" },
  rule: { level: "-", upright: ":" },
  interval: { left: "|", level: "-", right: "|", top: "-", upright: "|", bottom: "-" },
  arrow: { joints: " ---|+++|+++|+++", right: ">", doubted: "~:" },
  frames: ["++++-|", "####=|"],
  pointers: [">", "<"],
  ellipsis: "...",
  hasBraille: false,
};

/** Gives the glyph of a series, as charts and lists of scenarios show it; after the last the first comes again. */
export function glyphOf(series: number, set: Characters = boxes): string {
  const glyphs = [...set.glyphs];
  return glyphs[Math.abs(series) % glyphs.length] ?? "?";
}
