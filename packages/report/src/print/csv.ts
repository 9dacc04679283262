/** Tidy rows as CSV after RFC 4180, a file a table. A spreadsheet takes no text of strangers in it for a formula. */
import { plainText } from "@palanca/engine";

/** Prints rows whose columns are those of the first. A lost number is an empty cell. */
export function printCsv<Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].map((line) => `${line}\r\n`).join("")}`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value - value === 0 ? String(value) : "";
  const text = harmless(plainText(String(value)));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would work out gets an apostrophe before it, which spreadsheets read as "this is text". */
export function harmless(text: string): string {
  return /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
