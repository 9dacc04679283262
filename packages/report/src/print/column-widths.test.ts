import { describe, expect, test } from "vitest";
import { columnWidths } from "./column-widths.js";

const measure = { letter: 10, room: 10 };

function widthsOf(rows: readonly string[][], width = 1000): number[] {
  const head = (rows[0] ?? []).map((_, i) => "abcdef"[i] as string);
  return columnWidths({ block: "table", caption: "", head, rows, right: [] }, width, measure);
}

describe("the columns of a table", () => {
  const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

  test("fill the width to the last unit", () => {
    for (const width of [997, 1000, 1001, 333])
      expect(widthsOf([[words(9), "x", words(40)]], width).reduce((sum, one) => sum + one, 0)).toBe(width);
  });

  test("are never narrower than their longest word while there is room", () => {
    const [first = 0, second = 0] = widthsOf([["incomprehensible", words(400)]]);
    expect(first).toBeGreaterThanOrEqual(170);
    expect(second).toBeGreaterThan(700);
  });

  test("give their room to what makes rows high, and none to a long cell beside a higher one", () => {
    // Thirty rows of a long source; one cell of another column is wordy in a row that is high anyway.
    const rows = Array.from({ length: 30 }, (_, i) => ["name", i === 0 ? words(8) : "no", words(60)]);
    const [, second = 0, third = 0] = widthsOf(rows);
    expect(third).toBeGreaterThan(8 * second);
  });
});
