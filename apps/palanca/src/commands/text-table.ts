/** Rows to lines of text with columns that line up. */
import { displayWidth } from "@palanca/charts";

/** Pads each column to its widest cell; `right` names the columns (from 0) whose cells end on one line. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) => Math.max(...rows.map((row) => displayWidth(row[c] ?? ""))));
  return rows
    .map((row) =>
      widths
        .map((width, c) => {
          const cell = row[c] ?? "";
          const pad = " ".repeat(width - displayWidth(cell));
          return right.includes(c) ? pad + cell : cell + pad;
        })
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
