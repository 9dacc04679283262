import { afterEach, expect, test } from "vitest";
import { command } from "../palanca.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("the whole way to a moved lever and its chart is told in words", async () => {
  const session = startSession({ columns: 80, rows: 24 }, { args: [command, "--spoken"] });
  open.push(session);
  await session.see("what do you want to know?");
  session.type(keys.enter);
  await session.see("> Yearly fall that is brought about: 10 % a year");
  session.type(keys.right);
  await session.see(/11 % a year, from 0 to 20/);
  session.type(keys.tab);
  const chart = (await session.see(/As things go[\s\S]*range \d+/)).join("\n");
  session.type(keys.tab);
  const measures = (await session.see("> Homicide rate in 2020")).join("\n");
  for (const screen of [chart, measures]) expect(screen).not.toMatch(/[─│┌┐└┘├┤▸●○░▒⠁-⣿]/);
});
