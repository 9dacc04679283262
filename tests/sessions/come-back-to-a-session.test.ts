import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { done, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("what was done is under Recent, opens where it was left with its undo, and goes on in the same file", async () => {
  const first = startSession({ columns: 80, rows: 24 });
  open.push(first);
  await openHonduras(first);
  first.type(`7${keys.enter}`);
  await first.see("7 % a year");
  first.type("q");
  await first.see(/Recent[\s\S]*1 step, a moment ago/);
  first.type("q");
  expect(await first.end()).toBe(0);

  const second = startSession({ columns: 80, rows: 24 }, { home: first.home });
  open.push(second);
  await second.see(/Recent[\s\S]*1 step/);
  second.type(`${keys.up}${keys.enter}`);
  await second.see("7 % a year");
  await second.see(done);
  second.type(keys.right);
  await second.see("8 % a year");
  second.type("uu");
  await second.see("10 % a year");
  second.type("U");
  await second.see("7 % a year");
  second.type("q");
  await second.see("Recent");
  expect(readdirSync(join(first.home, "sessions"))).toEqual(["honduras-violence.yaml"]);
});
