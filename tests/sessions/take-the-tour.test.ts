import { afterEach, expect, test } from "vitest";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("the tour has five steps, ends by itself, and can be left at any of them", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await session.see("what do you want to know?");
  session.type("t");
  for (const step of ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"]) {
    await session.see(step);
    session.type(keys.enter);
  }
  await session.see("what do you want to know?");
  session.type("t");
  await session.see("1 of 5");
  session.type(keys.escape);
  await session.lose("1 of 5");
  expect(session.scrolledAway()).toBe(0);
});
