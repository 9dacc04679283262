/** Addresses of cells and names of sheets, as spreadsheets take them. */
import { plainText } from "@palanca/engine";

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A cell's address; a dollar keeps it where it is when a formula is copied. */
export function address(row: number, column: number, fixed = false): string {
  return fixed ? `$${columnLetters(column)}$${row}` : `${columnLetters(column)}${row}`;
}

/** A sheet's name from a title of anybody: at most 31 letters, none that a spreadsheet forbids, none taken. */
export function sheetName(title: string, taken: ReadonlySet<string>): string {
  const plain =
    plainText(title)
      .replace(/[\\/?*[\]:'=+@"<>|&\n]/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "Scenario";
  for (let n = 1; ; n++) {
    const more = n === 1 ? "" : ` (${n})`;
    const name =
      [...plain]
        .slice(0, 31 - more.length)
        .join("")
        .slice(0, 31 - more.length)
        .trim() + more;
    if (name.toLowerCase() !== "history" && !taken.has(name.toLowerCase())) return name;
  }
}
