import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { done, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

/** A lab in which the first lever stands three steps lower, and the file in which that was saved. */
async function movedAndSaved(): Promise<{ first: Session; file: string }> {
  const first = startSession({ columns: 80, rows: 24 });
  open.push(first);
  await openHonduras(first);
  first.type(keys.left.repeat(3));
  await first.see("7 % a year");
  const file = join(first.home, "sessions/honduras-violence.yaml");
  await written(file, first);
  return { first, file };
}

async function written(file: string, by: Session): Promise<void> {
  while (!existsSync(file)) await by.see(() => true).then(() => new Promise((resolve) => setImmediate(resolve)));
}

test("a killed lab loses nothing that had come to rest, and says so at the next start", async () => {
  const { first, file } = await movedAndSaved();
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

test.each(["/proc/no-such-folder", "/dev/null/below"])(
  "with a home at %s, where nothing can be written, the lab works on and says so",
  async (home) => {
    const session = startSession({ columns: 80, rows: 24 }, { home });
    open.push(session);
    await openHonduras(session);
    session.type(keys.left);
    await session.see("This is not saved");
    session.type("?");
    await session.see("help · type to search");
  },
);

test("a session that another lab has open goes on as one of its own", async () => {
  const { first, file } = await movedAndSaved();
  const before = readFileSync(file, "utf8");

  const second = startSession({ columns: 80, rows: 24 }, { home: first.home });
  open.push(second);
  await second.see("Recent");
  second.type(`${keys.up}${keys.enter}`);
  await second.see("Another window has this session open");
  await second.see("7 % a year");
  second.type(keys.left);
  await second.see("6 % a year");
  const own = join(first.home, "sessions/honduras-violence-2.yaml");
  await written(own, second);
  expect(readFileSync(own, "utf8")).toContain("to 6 % a year");
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("what is pasted on the workbench does nothing, and in a search it is what is searched", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await openHonduras(session);
  session.type("\u001b[200~q\rjjj\nqq\u001b[201~");
  await session.see("What was pasted is left out");
  session.type("/\u001b[200~dividend\nwindow\u001b[201~");
  await session.see("dividend window▏");
});
