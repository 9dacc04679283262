/** CSV (RFC 4180) to cells and back: quoted cells may hold commas, quotes and line breaks. */

export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which the row begins, from 1. */
  readonly line: number;
}

/** Cuts CSV into rows; empty lines are left out. A quote that is never closed takes the rest of the text. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = (): void => {
    if (cells.length > 0 || cell.trim() !== "") rows.push({ cells: [...cells, cell], line: begun });
    cells = [];
    cell = "";
    begun = line;
  };
  const start = text.startsWith("\ufeff") ? 1 : 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (character === "\n") line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === ",") {
      cells.push(cell);
      cell = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  endRow();
  return rows;
}

/**
 * Writes rows as CSV with line feeds. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers
 * stay as they are.
 */
export function csvText(rows: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

function csvCell(cell: string | number | boolean | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
