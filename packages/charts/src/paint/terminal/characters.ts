/** The characters that a terminal draws with, in one set of boxes and braille and one of plain ASCII. */

export interface Characters {
  /** One a series, at the ends of lines and before their names. */
  readonly glyphs: string;
  /** Textures of bands by series: the wide one and the one within it. */
  readonly bands: readonly string[];
  readonly bars: string;
  /** Bars that end within a cell, in eighths; empty when they cannot. */
  readonly partRight: string;
  readonly partUp: string;
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
  readonly ellipsis: string;
  readonly hasBraille: boolean;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

export const boxes: Characters = {
  glyphs: `○●◆△■◇▲□▼▽★${letters}`,
  bands: ["░▒", "╱╳", "·:", "╲▚", "┄┅"],
  bars: "▒█",
  partRight: "▏▎▍▌▋▊▉",
  partUp: "▁▂▃▄▅▆▇",
  axis: { left: "│", tickLeft: "┤", corner: "└", bottom: "─", tickBottom: "┬" },
  rule: { level: "╌", upright: "┊" },
  interval: { left: "├", level: "─", right: "┤", top: "┬", upright: "│", bottom: "┴" },
  ellipsis: "…",
  hasBraille: true,
};

export const ascii: Characters = {
  glyphs: `o*+x#@%&$~^${letters}`,
  bands: [".:", "/X", "',", "\\%", "_="],
  bars: "=#",
  partRight: "",
  partUp: "",
  axis: { left: "|", tickLeft: "+", corner: "+", bottom: "-", tickBottom: "+" },
  rule: { level: "-", upright: ":" },
  interval: { left: "|", level: "-", right: "|", top: "-", upright: "|", bottom: "-" },
  ellipsis: "...",
  hasBraille: false,
};

/** Gives the glyph of a series, as charts and lists of scenarios show it; after the last the first comes again. */
export function glyphOf(series: number, set: Characters = boxes): string {
  const glyphs = [...set.glyphs];
  return glyphs[Math.abs(series) % glyphs.length] ?? "?";
}
