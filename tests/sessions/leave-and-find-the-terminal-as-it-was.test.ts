import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { command } from "../palanca.js";
import { openHonduras } from "./open-a-question.js";
import { keys, type Session, sizes, startSession } from "./session.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

/** A shell that says something, runs the lab, and says what it ended with and how the terminal's line is set. */
function throughShell(size: (typeof sizes)[number]): Session {
  const line = `stty -a >/tmp/before.$$; echo earlier words; "${process.execPath}" "${command}"; echo "ended with $?"; stty -a | cmp -s - /tmp/before.$$ && echo line as before; rm /tmp/before.$$`;
  const session = startSession(size, { program: "/bin/sh", args: ["-c", line] });
  open.push(session);
  return session;
}

async function isAsItWas(session: Session, code: number): Promise<void> {
  const screen = await session.see("line as before");
  expect(screen[0]).toBe("earlier words");
  expect(screen.find((line) => line.startsWith("ended with"))).toBe(`ended with ${code}`);
  expect([session.isAlternate(), session.isCursorHidden()]).toEqual([false, false]);
  await session.end();
}

describe.each(sizes)("at $columns by $rows", (size) => {
  test("after q", async () => {
    const session = throughShell(size);
    await session.see("what do you want to know?");
    expect([session.isAlternate(), session.isCursorHidden()]).toEqual([true, true]);
    session.type("q");
    await isAsItWas(session, 0);
  });

  test("after Ctrl-C in the middle of a run", async () => {
    const session = throughShell(size);
    await session.see("what do you want to know?");
    // Keys are read once they have an effect; before that Ctrl-C would go to the shell.
    session.type(keys.enter);
    await session.see("levers");
    session.type(keys.right + keys.ctrlC);
    await isAsItWas(session, 130);
  });
});

describe("after a signal from outside", () => {
  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ])("%s", async (name, code) => {
    const session = startSession({ columns: 80, rows: 24 });
    open.push(session);
    await openHonduras(session);
    session.signal(name);
    expect(await session.end()).toBe(code);
    expect([session.isAlternate(), session.isCursorHidden()]).toEqual([false, false]);
  });
});

test("after a fault the terminal is as it was and the fault is told", async () => {
  const broken = "data:text/javascript,setTimeout(()=>{throw new Error('a planted fault')},1500)";
  const session = startSession({ columns: 80, rows: 24 }, { args: ["--import", broken, command] });
  open.push(session);
  const screen = await session.see("a planted fault");
  expect(await session.end()).toBe(1);
  expect(screen.join("\n")).toContain("This is a fault in Palanca");
  expect(readFileSync(join(session.home, "faults/fault.txt"), "utf8")).toContain("a planted fault");
  expect([session.isAlternate(), session.isCursorHidden()]).toEqual([false, false]);
});

test("Ctrl-C ends a long command with 130 and leaves no answer behind", async () => {
  const args = [command, "compare", "honduras-promise", "--futures", "9000000"];
  const session = startSession({ columns: 80, rows: 24 }, { args });
  open.push(session);
  await session.see(/ of 9,000,000 futures/);
  session.type(keys.ctrlC);
  expect(await session.end()).toBe(130);
  expect(session.screen().join("\n")).not.toContain("chance better");
});
