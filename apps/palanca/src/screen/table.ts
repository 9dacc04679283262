/** Cells to lines of text that line up, whatever letters they hold. */
import { displayWidth } from "@palanca/charts";
import { cut } from "./line.js";

const GAP = "  ";

/**
 * The first column stands left and gives way down to `least` cells; the others stand right. Columns at the end that do not fit are left
 * out; a table of one column is cut.
 */
export function tableText(rows: readonly (readonly string[])[], width: number, least = 16): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, c) => Math.max(...rows.map((row) => displayWidth(row[c] ?? ""))));
  const others = (shown: number): number => widths.slice(1, shown).reduce((sum, one) => sum + one + GAP.length, 0);
  const first = Math.min(widths[0] ?? 0, least);
  let shown = count;
  while (shown > 1 && first + others(shown) > width) shown--;
  widths[0] = Math.min(widths[0] ?? 0, width - others(shown));
  return rows.map((row) =>
    Array.from({ length: shown }, (_, c) => {
      const text = cut(row[c] ?? "", widths[c] ?? 0);
      const pad = " ".repeat(Math.max(0, (widths[c] ?? 0) - displayWidth(text)));
      return c === 0 ? text + pad : pad + text;
    }).join(GAP),
  );
}

/** Text on the left filled to a number of cells. */
export function padded(text: string, width: number): string {
  const short = cut(text, width);
  return short + " ".repeat(Math.max(0, width - displayWidth(short)));
}
