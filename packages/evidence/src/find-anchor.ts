/** Finds an anchor (a few words as printed) in the text of its document. */

export interface AnchorPlace {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Characters before it, and its length as printed. */
  readonly at: number;
  readonly length: number;
  /** Whether it is cut by the end of a line. */
  readonly acrossLines: boolean;
}

/** Gives the first place of an anchor in a text, or nothing. */
export function findAnchor(text: string, anchor: string): AnchorPlace | undefined {
  return anchorPlaces(text, anchor)[0];
}

/** Gives every place of an anchor. Words stand as printed; a space of the anchor may be a tab, or a line break where a line ends. */
export function anchorPlaces(text: string, anchor: string): AnchorPlace[] {
  const words = anchor.trim().split(/\s+/).filter(Boolean).map(literally);
  if (words.length === 0) return [];
  const pattern = new RegExp(words.join(String.raw`(?:[ \t]|[ \t]*\r?\n\s*)`), "g");
  return [...text.matchAll(pattern)].map((found) => ({
    line: text.slice(0, found.index).split("\n").length,
    at: found.index,
    length: found[0].length,
    acrossLines: found[0].includes("\n"),
  }));
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
