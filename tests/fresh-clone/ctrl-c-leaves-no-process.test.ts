import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keys, type Session, startSession } from "../sessions/session.js";
import { bareFolder, type Clone, processesIn, withNpm } from "./clone.js";

const made: Clone[] = [];
const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
  for (const clone of made.splice(0)) clone.remove();
});

test.each([
  ["that ends when asked", "exec sleep 300"],
  ["that does not listen", "trap '' TERM INT; while :; do sleep 0.1; done"],
])("Ctrl-C during an install %s stops it, tries nothing again, and frees the lock", async (_, does) => {
  const clone = bareFolder();
  made.push(clone);
  // A name that only this test has, so that what is left over can be found.
  const env = withNpm(clone, `echo once >> "${clone.path}/installs"; echo began; ${does}`);
  const program = [join(clone.path, "scripts/ensure.mjs"), "build"];
  const session = startSession({ columns: 80, rows: 24 }, { args: program, env });
  open.push(session);
  await session.see("began");
  session.type(keys.ctrlC);
  expect(await session.end()).toBe(130);
  expect(session.screen().join("\n")).toContain("Stopped.");
  expect(existsSync(join(clone.path, ".ensure.lock"))).toBe(false);
  expect(readFileSync(join(clone.path, "installs"), "utf8")).toBe("once\n");
  expect(processesIn(clone.path)).toEqual([]);
});
