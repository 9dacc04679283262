/** How wide the columns of a table are where a format does not find out by itself. */
import type { Block } from "../report.js";

type Table = Extract<Block, { block: "table" }>;

/** Letters of a word that are kept together, and of a cell that count as wanted; what is longer is broken into lines. */
const LONGEST_WORD = 24;
const WIDEST = 44;

/** Shares a width out: no column is narrower than its longest word; what is left goes to those that have more to say. */
export function columnWidths(
  table: Table,
  width: number,
  { letter, room }: { readonly letter: number; readonly room: number },
): number[] {
  const columns = columnsOf(table);
  const least = columns.map((texts) => room + letter * Math.max(...texts.flatMap(wordLengths)));
  const wanted = columns.map((texts) => {
    const lengths = texts.map(({ length }) => Math.min(WIDEST, length));
    return (
      lengths.reduce((sum, one) => sum + one, 0) / lengths.length +
      Math.max(...lengths) -
      Math.max(...texts.flatMap(wordLengths))
    );
  });
  const needed = least.reduce((sum, one) => sum + one, 0);
  const squeeze = Math.min(1, width / needed);
  const left = Math.max(0, width - needed);
  const total = Math.max(
    1,
    wanted.reduce((sum, one) => sum + one, 0),
  );
  const widths = wanted.map((one, i) => Math.floor((least[i] as number) * squeeze + (one / total) * left));
  // Whole units: what rounding leaves goes to the last column.
  const over = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, i) => (i === widths.length - 1 ? one + over : one));
}

/** Letters that the widest row would take in one line. */
export function lettersAcross(table: Table): number {
  return columnsOf(table).reduce((sum, texts) => sum + Math.max(...texts.map(({ length }) => length)), 0);
}

function columnsOf({ head, rows }: Table): string[][] {
  return head.map((text, i) => [text, ...rows.map((cells) => cells[i] ?? "")]);
}

function wordLengths(text: string): number[] {
  return text.split(/[\s-]/).map(({ length }) => Math.min(LONGEST_WORD, length));
}
