import headless from "@xterm/headless";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameWriter } from "./frame-writer.js";

const COLUMNS = 20;
const ROWS = 6;

/** A terminal that a writer writes to, read back cell by cell. */
function watched() {
  const terminal = new headless.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
  let bytes = 0;
  const writer = frameWriter((text) => {
    bytes += Buffer.byteLength(text);
    terminal.write(text);
  });
  const read = async (): Promise<string[]> => {
    await new Promise<void>((resolve) => terminal.write("", resolve));
    return Array.from({ length: ROWS }, (_, y) => {
      const line = terminal.buffer.active.getLine(y);
      return Array.from({ length: COLUMNS }, (_, x) => {
        const cell = line?.getCell(x);
        return `${cell?.getChars() || (cell?.getWidth() ? " " : "")}${cell?.isBold() ? "*" : ""}${cell?.isDim() ? "." : ""}${cell?.getFgColor()}`;
      }).join("|");
    });
  };
  return { writer, read, bytes: () => bytes };
}

const span = fc.record({
  text: fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "語", "⣿", "e\u0301"), maxLength: 5 }),
  look: fc.constantFrom(
    ["", ""],
    ["\u001b[1m", "\u001b[22m"],
    ["\u001b[2m", "\u001b[22m"],
    ["\u001b[36m", "\u001b[39m"],
  ),
});
const line = fc
  .array(span, { maxLength: 2 })
  .map((spans) => spans.map(({ text, look }) => look[0] + text + look[1]).join(""));
const frame = fc.array(line, { minLength: 1, maxLength: ROWS - 1 });

describe("whatever frames follow each other", () => {
  test("the window shows the last one as if it had been written alone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), async (frames) => {
        const [many, one] = [watched(), watched()];
        for (const each of frames) many.writer.show(each);
        one.writer.show(frames.at(-1) ?? []);
        expect(await many.read()).toEqual(await one.read());
      }),
      { numRuns: 200 },
    );
  });
});

test("a frame that is the same writes nothing, and one changed letter writes few bytes", () => {
  const { writer, bytes } = watched();
  writer.show(["one line", "another line"]);
  const first = bytes();
  writer.show(["one line", "another line"]);
  expect(bytes()).toBe(first);
  writer.show(["one line", "another lime"]);
  expect(bytes() - first).toBeLessThan(40);
});

test("after a reset the next frame clears the window in the same write", async () => {
  const { writer, read, bytes } = watched();
  writer.show(["first", "second"]);
  const first = bytes();
  writer.reset();
  expect(bytes()).toBe(first);
  writer.show(["third"]);
  const rows = await read();
  expect(rows[0]).toMatch(/^t-?\d*\|h/);
  expect(rows[1]?.replace(/[|\d-]/g, "").trim()).toBe("");
});

test("a repaint writes the whole frame again", () => {
  const { writer, bytes } = watched();
  writer.show(["a line"]);
  const first = bytes();
  writer.repaint();
  expect(bytes() - first).toBeGreaterThanOrEqual(first);
});
