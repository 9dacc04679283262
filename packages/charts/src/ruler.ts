/** What a painter tells the layout about its own measure, so that words are never measured by the machine's fonts. */

export interface Ruler {
  /** Width of a text in the painter's units. */
  measure(text: string, role?: "title"): number;
  /** Makes the text of strangers safe for this painter, on one line, as it will be measured. */
  clean(text: string): string;
  /** Cuts a text into pieces that may not be split further (a letter with its accents). */
  pieces(text: string): readonly string[];
  readonly lineHeight: number;
  readonly titleHeight: number;
  /** Between words and what they stand beside. */
  readonly gap: number;
  /** Width of an upright axis line: a column of cells, or nothing to speak of. */
  readonly spine: number;
  /** Thickness of a level axis with its tick marks. */
  readonly axis: number;
  /** How far data stay inside the edge of the plot. */
  readonly inset: number;
  /** Width of the key (glyph or line sample) before a label. */
  readonly key: number;
  /** Sizes that a dot of a pile may have, the largest first. */
  readonly dots: readonly { readonly width: number; readonly height: number }[];
  /** The lowest row that a bar can be drawn in, in lines of text. */
  readonly lowestRow: number;
  readonly ellipsis: string;
  /** Before and after the name of what is being looked at, pointing at it from the left and from the right. */
  readonly pointers: readonly [string, string];
  /** Whether the words of a rule stand on its line or above it. */
  readonly ruleWords: "on" | "above";
  /** Whether positions are whole lines, so that labels may not stand half a line apart. */
  readonly isWhole: boolean;
}
