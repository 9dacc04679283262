import { afterEach, expect, test } from "vitest";
import { command } from "../palanca.js";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

test("Ctrl-Z gives the shell back as it was, and fg draws the lab again", async () => {
  const line = `exec 2>&1; set -m; echo earlier words; "${process.execPath}" "${command}"; echo stopped; stty -a | grep -o -- '-\\?icanon'; fg >/dev/null; echo "ended with $?"`;
  const session = startSession({ columns: 80, rows: 24 }, { program: "/bin/bash", args: ["--norc", "-c", line] });
  open.push(session);
  await openHonduras(session);
  session.type(keys.right);
  await session.see("11 % a year");
  session.type("\u001a");
  await session.see(
    (screen) =>
      session.isAlternate() && screen.join("\n").includes("11 % a year") && session.written().includes("stopped"),
  );
  expect(session.written()).toMatch(/stopped\r\n(?!-)icanon/);
  session.type("q");
  await session.see("what do you want to know?");
  session.type("q");
  await session.see("ended with 0");
  await session.see((screen) => screen[0] === "earlier words");
});
