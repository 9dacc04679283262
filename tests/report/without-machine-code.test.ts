/** Where typst or resvg has no program for the platform, one sentence says so and the other formats go on. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

/** A process in which these packages are not there, as on a platform that they have no program for. */
const resolver = `export async function resolve(name, context, next) {
  if (/typst-ts-node-compiler|resvg/.test(name)) throw new Error("Cannot find module '" + name + "'");
  return next(name, context);
}`;
const hook = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(resolver)}");`;
const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };

test("each format that cannot be made is told in one line, and the others are written", async () => {
  const args = ["report", "mexico-aid-communities", "--futures", "64", "--to", "pdf,docx,md,xlsx", "--out", "mine"];
  const { code, err } = await palanca(args, { cwd: folder.path, env });
  expect(code, err).toBe(0);
  const told = err.split("\n").filter((line) => line.startsWith("No "));
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^No pdf: PDF needs typst, .* Print the HTML file from a browser\.$/);
  expect(told[1]).toMatch(/^No docx: DOCX needs resvg .*\.$/);
  const there = (ending: string): boolean => existsSync(join(folder.path, `mine${ending}`));
  expect([".pdf", ".docx", ".md", ".xlsx"].map(there)).toEqual([false, false, true, true]);
});
