/** How many cells characters take. */
import { expect, test } from "vitest";
import { boxes } from "./characters.js";
import { displayWidth, letters } from "./display-width.js";
import { terminalRuler } from "./terminal-ruler.js";

test.each([
  ["abc", 3],
  ["é", 1],
  ["e\u0301", 1],
  ["没有培训", 8],
  ["한국", 4],
  ["👩", 2],
  ["🇲🇽", 2],
  ["—…├●", 4],
])("%s takes %i cells", (text, cells) => {
  expect(displayWidth(text)).toBe(cells);
});

test("a letter keeps at most two of the marks that stand on it", () => {
  expect(letters(`Z${"\u0301".repeat(9)}a`)).toEqual(["Z\u0301\u0301", "a"]);
});

test("of joined emoji the first stays, and invisible characters go", () => {
  expect(terminalRuler(boxes).clean("👩‍👩‍👧 a\u200bb⚠️")).toBe("👩 ab⚠");
});

test("control sequences become visible", () => {
  expect(terminalRuler(boxes).clean("\u001b[31mred\u202e")).toBe("\\u001b[31mred\\u202e");
});
