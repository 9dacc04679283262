import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { runProgram } from "../palanca.js";
import { bareFolder, type Clone, withNpm } from "./clone.js";

const made: Clone[] = [];
afterEach(() => {
  for (const clone of made.splice(0)) clone.remove();
});

function bare(): Clone {
  const clone = bareFolder();
  made.push(clone);
  return clone;
}

const ensure = (clone: Clone, env: Record<string, string> = {}, before: string[] = []) =>
  runProgram(process.execPath, [...before, "scripts/ensure.mjs", "build"], { cwd: clone.path, env });

describe("a start that cannot go on ends with 1 and says why in its last line", () => {
  test.each([
    ["no network", "echo 'npm error code ENOTFOUND' >&2; exit 1", "no network"],
    ["a registry that refuses", "echo 'npm error code ECONNREFUSED' >&2; exit 1", "Connect and try again."],
    ["a full disk", "echo 'npm error code ENOSPC' >&2; exit 228", "The disk is full."],
    ["a folder that npm may not write to", "echo 'npm error code EACCES' >&2; exit 243", "Check its permissions"],
    ["an npm that fails without a word", "exit 7", "The installation did not finish"],
  ])("%s", async (_, does, says) => {
    const clone = bare();
    const { code, out, err } = await ensure(clone, withNpm(clone, does));
    expect([code, out]).toEqual([1, ""]);
    expect(err.trimEnd().split("\n").at(-1)).toContain(says);
    expect(existsSync(join(clone.path, ".ensure.lock"))).toBe(false);
  });

  test.each(["18.20.4", "20.18.3"])("Node %s", async (version) => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
    const { code, err } = await ensure(bare(), {}, ["--import", old]);
    expect(code).toBe(1);
    expect(err).toBe(
      `Palanca needs Node 20.19 or newer; this is Node ${version}. Install a newer Node from nodejs.org and try again.\n`,
    );
  });

  test("no npm at all", async () => {
    const { code, err } = await ensure(bare(), { PATH: "/nowhere" });
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n").at(-1)).toContain("npm was not found.");
  });

  // Whoever is root may write everywhere, so somebody else tries.
  test.skipIf(process.getuid?.() !== 0)("a folder that may not be written to", async () => {
    const clone = bare();
    const program = `process.setgid(65534); process.setuid(65534); process.argv[2] = "build"; await import("${clone.path}/scripts/ensure.mjs");`;
    const { code, err } = await runProgram(process.execPath, ["--input-type=module", "-e", program], { cwd: "/" });
    expect(code).toBe(1);
    expect(err).toBe("This folder cannot be written to. Check its permissions and try again.\n");
  });

  test("the version is refused in words that an old Node can read", () => {
    const text = readFileSync(join(bare().path, "scripts/ensure.mjs"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    expect(text).not.toMatch(/\?\?|\?\.|`|^import |\bawait\b|=>\s*\{/m);
  });
});

describe("two starts at once", () => {
  test("a lock whose owner is gone is cleared", async () => {
    const clone = bare();
    writeFileSync(join(clone.path, ".ensure.lock"), "999999999");
    const { code, err } = await ensure(clone, withNpm(clone, "echo ENOSPC >&2; exit 1"));
    expect(code).toBe(1);
    expect(err).toContain("The disk is full.");
  });

  test("the second waits for the first, and installs nothing again", async () => {
    const clone = bare();
    const does = "echo once >> installs; mkdir -p node_modules; while [ ! -f go ]; do sleep 0.05; done";
    const env = withNpm(clone, does);
    const install = (hear?: (text: string) => void) =>
      runProgram(process.execPath, ["scripts/ensure.mjs", "install"], {
        cwd: clone.path,
        env,
        ...(hear ? { hear } : {}),
      });
    const first = install();
    await until(() => existsSync(join(clone.path, "installs")));
    const second = install((text) => {
      if (text.includes("Waiting")) writeFileSync(join(clone.path, "go"), "");
    });
    const [one, two] = await Promise.all([first, second]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(two.err).toContain("Waiting for another start");
    expect(readFileSync(join(clone.path, "installs"), "utf8")).toBe("once\n");
  });

  test("an empty lock is one that is being made, not one that was left", async () => {
    const clone = bare();
    mkdirSync(join(clone.path, "node_modules"));
    writeFileSync(join(clone.path, ".ensure.lock"), "");
    const { err } = await ensure(clone, withNpm(clone, "echo ENOSPC >&2; exit 1"));
    expect(err).toContain("Waiting for another start");
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
