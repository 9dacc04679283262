import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { palanca } from "../palanca.js";
import { done, openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("r writes the report with the session that makes it again, x the table with every digit", async () => {
  const session = startSession({ columns: 120, rows: 40 });
  open.push(session);
  await openHonduras(session);
  session.type(keys.right);
  await session.see("The promise, changed");
  await session.see(done);
  session.type("r");
  await session.see(/Wrote .*honduras-violence\.md/);
  const report = readFileSync(join(session.home, "reports/honduras-violence.md"), "utf8");
  const again = report.match(/palanca replay (\S+session\.yaml)/)?.[1] ?? "";
  const { code, out } = await palanca(["replay", again, "--futures", "64"]);
  expect(code).toBe(0);
  expect(out).toContain("1. Moved yearly fall that is brought about from 10 % a year to 11 % a year");
  const verified = await palanca(["verify", join(session.home, "reports/honduras-violence.html")]);
  expect([verified.code, verified.out.startsWith("Identical: ")], verified.err).toEqual([0, true]);
  session.type("x");
  await session.see("every digit");
  session.type(keys.enter);
  await session.see(/Wrote .*\.csv/);
  const csv = readFileSync(join(session.home, "exports/honduras-violence.csv"), "utf8");
  expect(csv.split("\r\n")[0]).toBe("lever,label,unit,level,standing,least,most");
  expect(csv).toContain("homicide.yearly_reduction,Yearly fall that is brought about,percent / year,11,0,0,20");
});
