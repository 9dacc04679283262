import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { madeUpLab } from "../../test/made-up-lab.js";
import { driveApp } from "../drive-app.js";
import { keymap } from "../keymap/keymap.js";
import type { Workspace } from "../workspace/workspace.js";

const KEYS = 10_000;
const EARLY = 2_000;
const QUIT = new Set(["q", "ctrl-c", "ctrl-z"]);

/** A folder that forgets: the soak is about the app. */
function nowhere(): Workspace {
  const files = new Map<string, string>();
  return {
    path: "nowhere",
    write: (name, bytes) => {
      if (files.size < 50) files.set(name, String(bytes));
      return name;
    },
    read: (name) => files.get(name) ?? "",
    exists: (name) => files.has(name),
    remove: (name) => void files.delete(name),
    filesIn: (folder) =>
      [...files.keys()]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => ({ name: name.slice(folder.length + 1), changed: 0 })),
  };
}

test.each([1, 2, 3])("ten thousand random keys from seed %i never crash, and memory stays", async (seed) => {
  const app = driveApp(madeUpLab(), { width: 80, height: 24, workspace: nowhere() });
  const keys = [...new Set([...keymap.flatMap(({ keys: names }) => names), ..."0123456789.-abcxyz é語"])].filter(
    (key) => !QUIT.has(key),
  );
  let state = seed;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  let early = 0;
  for (let i = 1; i <= KEYS; i++) {
    const key = keys[next() % keys.length] as string;
    app.press(key);
    if (next() % 20 === 0) app.resize(80 + (next() % 140), 24 + (next() % 40));
    // Keys come faster than frames: some states are never drawn.
    if (next() % 6 === 0) {
      const { size } = app.store.get();
      const lines = app.lines();
      if (lines.length !== size.height - 1) expect(lines.length, `after ${key}, key ${i}`).toBe(size.height - 1);
    }
    if (i % 200 === 0) await app.settle();
    if (i === EARLY) early = heap();
  }
  const late = heap();
  app.close();
  expect(late / early, `${early} bytes, then ${late}`).toBeLessThan(1.2);
});

/** Bytes that are still held once all that nobody holds is thrown away. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
