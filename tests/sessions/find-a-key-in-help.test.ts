import { afterEach, describe, expect, test } from "vitest";
import { keymap } from "../../apps/palanca/src/keymap/keymap.js";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, sizes, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

describe.each(sizes)("at $columns by $rows", (size) => {
  test("help shows every key that there is, page by page, and closes", async () => {
    const session = startSession(size);
    open.push(session);
    await session.see("what do you want to know?");
    session.type("?");
    const seen = new Set(await session.see("On home"));
    const isLast = (title = ""): boolean => !title.includes(" of ") || /-(\d+) of \1\b/.test(title);
    while (!isLast(session.screen()[0])) {
      const before = session.screen()[0] as string;
      session.type("\u001b[6~");
      for (const line of await session.lose(before)) seen.add(line);
    }
    const text = [...seen].join("\n");
    for (const { says } of keymap) expect(text).toContain(says);
    session.type(keys.escape);
    await session.see("what do you want to know?");
  });

  test("the bar of keys always says how to get help and how to go back", async () => {
    const session = startSession(size);
    open.push(session);
    await openHonduras(session);
    const bar = session.screen().at(-2);
    expect(bar).toMatch(/\? help +q back/);
    session.type("q");
    await session.see("q quit");
  });
});
