/** A sheet of cells of exact width and height, with a style for each; overwriting half of a wide character clears the other half. */
import { cellsOf, letters } from "./display-width.js";

export interface Style {
  readonly series?: number;
  readonly dim?: boolean;
  readonly bold?: boolean;
}

/** A piece of a line in one style. */
export interface Span extends Style {
  readonly text: string;
}

export type TerminalLine = readonly Span[];

interface Cell {
  text: string;
  style: Style;
}

export interface Cells {
  readonly width: number;
  readonly height: number;
  /** Puts one letter (one or two cells); what is outside the sheet is left out. */
  put(column: number, row: number, letter: string, style: Style): void;
  /** Writes a text from a column on. */
  write(column: number, row: number, text: string, style: Style): void;
  /** Gives the lines, neighbours of one style joined; one span a line without styles when `colour` is false. */
  lines(colour: boolean): TerminalLine[];
}

/** Makes an empty sheet. */
export function blankCells(width: number, height: number): Cells {
  const rows: Cell[][] = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => ({ text: " ", style: {} })),
  );
  const put = (column: number, row: number, letter: string, style: Style): void => {
    const cells = rows[row];
    const size = Math.max(1, cellsOf(letter));
    if (!cells || column < 0 || column + size > width) return;
    for (let at = column; at < column + size; at++) clear(cells, at);
    cells[column] = { text: letter, style };
    if (size === 2) cells[column + 1] = { text: "", style };
  };
  return {
    width,
    height,
    put,
    write(column, row, text, style) {
      let at = column;
      for (const letter of letters(text)) {
        put(at, row, letter, style);
        at += Math.max(1, cellsOf(letter));
      }
    },
    lines: (colour) =>
      rows.map((cells) => (colour ? joined(cells) : [{ text: cells.map(({ text }) => text).join("") }])),
  };
}

function clear(cells: Cell[], at: number): void {
  if (cells[at]?.text === "") cells[at - 1] = { text: " ", style: {} };
  if (cells[at + 1]?.text === "") cells[at + 1] = { text: " ", style: {} };
}

function joined(cells: readonly Cell[]): TerminalLine {
  const spans: { text: string; style: Style }[] = [];
  for (const { text, style } of cells) {
    const last = spans.at(-1);
    if (last && sameStyle(last.style, style)) last.text += text;
    else spans.push({ text, style });
  }
  return spans.map(({ text, style }) => ({ text, ...style }));
}

function sameStyle(a: Style, b: Style): boolean {
  return a.series === b.series && a.dim === b.dim && a.bold === b.bold;
}
