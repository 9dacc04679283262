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
  const list = (screen: readonly string[]): string => screen.slice(1, 12).join("\n");
  await session.see((screen) => /✗ differs/.test(list(screen)) && !/✓ holds|\? not|≈ rounds/.test(list(screen)));
  session.type(keys.enter);
  await session.see("said by");
  session.type(keys.escape);
  await session.see("worked out again");
  session.type(keys.escape);
  await session.see("what do you want to know?");
});
