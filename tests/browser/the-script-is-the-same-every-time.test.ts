import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root, runProgram } from "../palanca.js";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true })));

/** The page's script, built into a folder of its own. */
async function built(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "palanca-script-"));
  folders.push(folder);
  const tsup = join(root, "node_modules/tsup/dist/cli-default.js");
  const args = [tsup, "--config", "tsup.page.config.ts", "--out-dir", folder];
  const { code, err } = await runProgram(process.execPath, args, { cwd: join(root, "packages/report") });
  expect(code, err).toBe(0);
  return readFileSync(join(folder, "page-script.js"), "utf8");
}

describe("the script of the report's page", () => {
  test("is the same text whenever it is built, and names no folder of the machine", async () => {
    const shipped = readFileSync(join(root, "packages/report/dist/page-script.js"), "utf8");
    expect(await built()).toBe(shipped);
    expect(shipped).not.toContain(root.replace(/\/$/, ""));
    expect(shipped).not.toMatch(/\/(?:packages|node_modules)\//);
  });

  test("holds no parser, no schemas, nothing of Node, no evaluated text and no way out of the page", () => {
    const shipped = readFileSync(join(root, "packages/report/dist/page-script.js"), "utf8");
    expect(shipped.length).toBeLessThan(200_000);
    expect(shipped).not.toMatch(/\brequire\(|from"node:|new Function|\beval\(|mathjs|ZodError/);
    expect(shipped).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|https?:\/\/(?!www\.w3\.org)/,
    );
    expect(existsSync(join(root, "packages/report/dist/page-script.js.map"))).toBe(false);
  });
});
