import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { done, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("a killed lab loses nothing that had come to rest, and says so at the next start", async () => {
  const first = startSession({ columns: 80, rows: 24 });
  open.push(first);
  await openHonduras(first);
  first.type(keys.left.repeat(3));
  await first.see("7 % a year");
  const file = join(first.home, "sessions/honduras-violence.yaml");
  while (!existsSync(file)) await first.see(() => true).then(() => new Promise((resolve) => setImmediate(resolve)));
  first.signal("SIGKILL");
  await first.end();

  const second = startSession({ columns: 80, rows: 24 }, { home: first.home });
  open.push(second);
  await second.see("The last session was cut off");
  await second.see(/cut off\)/);
  second.type(`${keys.up}${keys.enter}`);
  await second.see("7 % a year");
  await second.see(done);
  expect(readFileSync(file, "utf8")).toContain(
    "# Moved yearly fall that is brought about from 10 % a year to 7 % a year",
  );
});
