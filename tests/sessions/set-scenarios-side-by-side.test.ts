import { afterEach, expect, test } from "vitest";
import { done, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("a copy is named, pinned beside the promise, and gone again after undo", async () => {
  const session = startSession({ columns: 120, rows: 40 });
  open.push(session);
  await openHonduras(session);
  session.type("s");
  await session.see("scenarios side by side");
  session.type("c");
  await session.see("The promise, copy");
  session.type("n");
  await session.see("▏");
  session.type(`${"\u007f".repeat(6)} twice${keys.enter}`);
  await session.see(/D {2}The promise twice/);
  session.type("p");
  await session.see("pinned");
  session.type(`${keys.up}${keys.up}${keys.enter}`);
  await session.see(done);
  const screen = (await session.see("The promise twice")).join("\n");
  expect(screen).toContain("As things go");
  session.type("s");
  await session.see("scenarios side by side");
  session.type("u".repeat(4));
  await session.lose("twice");
});
