import { afterEach, expect, test } from "vitest";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("claims open from home with their verdicts, one verdict alone, and the evidence of what is stated", async () => {
  const session = startSession({ columns: 80, rows: 24 });
  open.push(session);
  await session.see("what do you want to know?");
  session.type("C");
  const text = (await session.see(/✓ \d+ holds/)).join("\n");
  expect(text).toMatch(/✗ \d+ differs/);
  session.type("fff");
  await session.see((screen) => screen.filter((line) => /✗ differs/.test(line)).length > 1);
  expect(session.screen().slice(1, 12).join("\n")).not.toContain("✓ holds");
  session.type(keys.enter);
  await session.see("said by");
  session.type(keys.escape.concat(keys.escape));
  await session.see("what do you want to know?");
});
