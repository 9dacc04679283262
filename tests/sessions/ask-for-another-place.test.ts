import { afterEach, test } from "vitest";
import { done, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("the question runs for a place that is found by typing, and undo brings it home", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  session.type("P");
  await session.see("figures its own");
  session.type("guatem");
  await session.see(/▸ Guatemala/);
  session.type(keys.enter);
  await session.see(/Guatemala · 2,048 futures(?! …)/);
  session.type("u");
  await session.see(/Honduras · 2,048 futures(?! …)/);
  await session.see(done);
});
