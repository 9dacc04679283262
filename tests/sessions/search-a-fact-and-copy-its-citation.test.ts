import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("a fact is found by its words, read, and its citation copied through the terminal and to a file", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  session.type("/");
  await session.see("type words of a question");
  session.type("homicide rate honduras 2011");
  await session.see(/fact +.*[Hh]omicide/);
  session.type(keys.enter);
  await session.see("citation");
  session.type("c");
  await session.see("The citation is copied");
  const sent = session.written().match(/\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007/)?.[1] ?? "";
  const copied = Buffer.from(sent, "base64").toString("utf8");
  expect(copied).toContain("2015");
  expect(readFileSync(join(session.home, "copied.txt"), "utf8")).toBe(`${copied}\n`);
});
