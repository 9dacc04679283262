import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, runProgram } from "../palanca.js";
import { type Clone, cloneOfWorkingTree, processesIn } from "./clone.js";

describe("npm start on a fresh clone", () => {
  let clone: Clone;
  let first: Answer[];
  const npm = (args: readonly string[], env: Record<string, string> = {}): Promise<Answer> =>
    runProgram("npm", args, { cwd: clone.path, env: { ...clone.env, ...env } });

  beforeAll(async () => {
    clone = cloneOfWorkingTree();
    // Two at once, as somebody does who is impatient.
    first = await Promise.all([npm(["start", "--silent"]), npm(["start", "--silent"])]);
  }, 600_000);
  afterAll(() => clone?.remove());

  test("installs, builds, prints the default comparison and ends with 0, for both of two starts at once", () => {
    for (const { code, out, err } of first) {
      expect(code, err).toBe(0);
      expect(out).toContain("What does violence cost Honduras");
    }
    const told = first.map(({ err }) => err);
    expect(told.filter((err) => err.includes("Installing packages"))).toHaveLength(1);
    expect(told.filter((err) => err.includes("Waiting for another start"))).toHaveLength(1);
  });

  test("leaves no process and no lock behind", () => {
    expect(processesIn(clone.path)).toEqual([]);
    expect(existsSync(join(clone.path, ".ensure.lock"))).toBe(false);
  });

  test("says nothing and does nothing the second time", async () => {
    const again = await npm(["start", "--silent"]);
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(again.out).toBe(first[0]?.out);
  });

  test("needs no network once it is installed", async () => {
    const nowhere = { npm_config_registry: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" };
    const { code, out } = await npm(["start", "--silent"], nowhere);
    expect([code, out]).toEqual([0, first[0]?.out]);
  });

  test("builds again what was changed, and only says so", async () => {
    const file = join(clone.path, "apps/palanca/src/commands/comparison-text.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace("A range is", "A range as ever is"));
    const { code, out, err } = await npm(["start", "--silent"]);
    expect(code, err).toBe(0);
    expect(out).toContain("A range as ever is");
    expect(err).toContain("Building");
    expect(err).not.toContain("Installing");
  });

  test("builds again when a fact is touched", async () => {
    const now = new Date();
    utimesSync(join(clone.path, "seeds/concepts.yaml"), now, now);
    const { code, err } = await npm(["start", "--silent"]);
    expect(code, err).toBe(0);
    expect(err).toContain("Building");
  });

  test("finds the command by npx from any folder of the clone", async () => {
    const { code, out } = await runProgram("npx", ["--no-install", "palanca", "model", "list"], {
      cwd: join(clone.path, "docs"),
      env: clone.env,
    });
    expect(code).toBe(0);
    expect(out).toContain("homicide");
  });

  test("is ready for npm test, which runs the sources of the clone", async () => {
    const { code, out, err } = await npm(["test", "--", "packages/engine/src/units.test.ts"]);
    expect(code, err).toBe(0);
    expect(out).toMatch(/Tests\s+\d+ passed/);
  });
});
