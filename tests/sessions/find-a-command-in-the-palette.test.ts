import { afterEach, expect, test } from "vitest";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("a command is found by its words and done, and one that is off says why", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  session.type(":");
  await session.see("commands · type to search");
  session.type("quarter");
  await session.see(/▸ lower by a quarter/);
  session.type(keys.enter);
  await session.see("5 % a year");
  session.type(":");
  await session.see("commands · type to search");
  session.type("redo");
  await session.see("Nothing to redo.");
  session.type(keys.enter);
  await session.see("[levers]");
  expect(session.screen().join("\n")).toContain("Nothing to redo.");
});
