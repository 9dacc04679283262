import { afterEach, expect, test } from "vitest";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

const colours = /\u001b\[(?:3[0-7]|9[0-7]|[34]8[;:][\d;:]*)m/;

test("NO_COLOR gives no colour, and everything is still there", async () => {
  const session = startSession({ columns: 120, rows: 40 }, { env: { NO_COLOR: "1" } });
  open.push(session);
  await openHonduras(session);
  await session.see("● The promise");
  expect(session.written()).not.toMatch(colours);
});

test("a terminal that says that it is light gets darker colours of the same meaning", async () => {
  const session = startSession({ columns: 120, rows: 40 }, { env: { COLORTERM: "truecolor" } });
  open.push(session);
  await openHonduras(session);
  expect(session.written()).toContain("\u001b]11;?");
  expect(session.written()).toContain("38;2;86;180;233");
  session.type("\u001b]11;rgb:ffff/ffff/f0f0\u0007");
  session.type(keys.right);
  await session.see("11 % a year");
  await session.see(() => session.written().includes("38;2;0;114;178"));
});
