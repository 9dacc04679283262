/**
 * How wide the columns of a table are where a format does not find out by itself.
 * No column is narrower than its longest word; what is left is given out in small pieces, each to the column where it saves most lines.
 */
import type { Block } from "../report.js";

type Table = Extract<Block, { block: "table" }>;

/** Letters of a word that are kept together; what is longer is broken into lines. */
const LONGEST_WORD = 24;
/** Pieces that the room beyond the longest words is given out in. */
const PIECES = 60;

/** Shares a width out. */
export function columnWidths(
  table: Table,
  width: number,
  { letter, room }: { readonly letter: number; readonly room: number },
): number[] {
  const columns = columnsOf(table);
  const least = columns.map((texts) => room + letter * Math.max(...texts.flatMap(wordLengths)));
  const squeeze = Math.min(1, width / sum(least));
  const widths = least.map((one) => Math.floor(one * squeeze));
  const rows = [table.head, ...table.rows].map((cells) => columns.map((_, i) => (cells[i] ?? "").length));
  const piece = Math.floor((width - sum(widths)) / PIECES);
  const lines = (i: number, length: number, more: number): number =>
    length / Math.max(1, ((widths[i] as number) + more - room) / letter);
  for (let given = 0; piece > 0 && given < PIECES; given++) {
    const gains = widths.map(() => 0);
    for (const lengths of rows) {
      // A row is as high as its highest cell; widening another saves nothing.
      const heights = lengths.map((length, i) => lines(i, length, 0));
      const order = [...heights].sort((a, b) => b - a);
      const highest = heights.indexOf(order[0] as number);
      const after = Math.max(1, order[1] ?? 1, lines(highest, lengths[highest] as number, piece));
      gains[highest] = (gains[highest] as number) + Math.max(0, (order[0] as number) - after);
    }
    const best = gains.indexOf(Math.max(...gains));
    widths[best] = (widths[best] as number) + piece;
  }
  // Whole units: what rounding leaves goes to the last column.
  return widths.map((one, i) => (i === widths.length - 1 ? one + width - sum(widths) : one));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Letters that the widest row would take in one line. */
export function lettersAcross(table: Table): number {
  return columnsOf(table).reduce((all, texts) => all + Math.max(...texts.map(({ length }) => length)), 0);
}

function columnsOf({ head, rows }: Table): string[][] {
  return head.map((text, i) => [text, ...rows.map((cells) => cells[i] ?? "")]);
}

function wordLengths(text: string): number[] {
  return text.split(/[\s-]/).map(({ length }) => Math.min(LONGEST_WORD, length));
}
