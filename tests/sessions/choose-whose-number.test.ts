import { afterEach, expect, test } from "vitest";
import { done, goToMeasures, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("one author's number is taken for every scenario, the figures move, and undo takes it back", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  const before = costOf(await goToMeasures(session));
  session.type("o");
  await session.see("whose number");
  session.type(`${keys.down.repeat(3)}${keys.right}`);
  await session.lose(/▸ ⚑.*all \d/);
  session.type(keys.escape);
  await session.see(done);
  const after = costOf(await session.see("Cost of violence"));
  expect(after).not.toBe(before);
  session.type("u");
  await session.see((screen) => costOf(screen) === before);
});

function costOf(screen: readonly string[]): string {
  return screen.find((line) => line.includes("Cost of violence in 2020"))?.replace(/^.*GDP|[▸│]/g, "") ?? "";
}
