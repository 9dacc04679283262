import { afterEach, describe, expect, test } from "vitest";
import { goToMeasures, openHonduras } from "./open-a-question.js";
import { keys, type Session, sizes, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

describe.each(sizes)("at $columns by $rows", (size) => {
  test("a measure says how it is worked out and what its spread hangs on", async () => {
    const session = startSession(size);
    open.push(session);
    await openHonduras(session);
    await goToMeasures(session);
    session.type("e");
    const text = (await session.see("worked out as")).join("\n");
    expect(text).toContain("at(rate, 2020)");
    expect(text).toMatch(/range \d+ to \d+/);
    expect(text).toContain("Underlying trend of the rate");
    session.type(keys.escape);
    await session.lose("worked out as");
  });

  test("a disputed parameter shows each author's figure, its document and the words to find it by", async () => {
    const session = startSession(size);
    open.push(session);
    await openHonduras(session);
    session.type("p");
    await session.see("every parameter");
    // The first disputed one that is about the cost.
    const wanted = /▸⚑ Cost of violence at/;
    for (let i = 0; i < 60 && !wanted.test(session.screen().join("\n")); i++) {
      const before = focusOf(session.screen());
      session.type(keys.down);
      await session.lose(before);
    }
    session.type(keys.enter);
    const text = (await session.see("whose number?")).join("\n");
    expect(text).toContain("disputed");
    session.type(keys.down);
    await session.see("said by");
    session.type("\u001b[6~");
    const below = (await session.see("find it by")).join("\n");
    expect(below).toMatch(/document 00\d/);
    expect(session.scrolledAway()).toBe(0);
  });
});

function focusOf(screen: readonly string[]): string {
  return screen.find((line) => line.includes("▸"))?.match(/▸[^│]{20}/)?.[0] ?? "nothing in focus";
}
