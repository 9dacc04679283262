/** The code on the pages runs, and prints what the page says that it prints. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { palancaHere } from "../palanca-here.js";
import { blocks, pages, root } from "./markdown.js";

const work = mkdtempSync(join(root, "tests/docs/run-"));
const out = mkdtempSync(join(tmpdir(), "palanca-docs-"));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

const typed = pages.flatMap((page) => blocks(page, "ts").map((code, i) => ({ page, code, i })));
const commands = pages.flatMap((page) =>
  blocks(page, "sh").flatMap((block) =>
    block
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ page, line })),
  ),
);

describe("typed examples", () => {
  const printing = typed.filter(({ code }) => code.includes("// prints "));

  test("there are some", () => expect(printing.length).toBeGreaterThan(3));

  test.each(printing)("of $page print what they say", async ({ page, code, i }) => {
    const file = join(work, `${page.replaceAll(/[/.]/g, "-")}-${i}.ts`);
    // The pages are read from two folders down, as the example's own file is.
    writeFileSync(file, code.replaceAll('"../../packages/', '"../../../packages/'));
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(/* @vite-ignore */ file);
    const printed = log.mock.calls.map((call) => call.join(" "));
    log.mockRestore();
    expect(printed).toEqual([...code.matchAll(/\/\/ prints (.*)$/gm)].map((found) => found[1]));
  });
});

/** What cannot be run inside a test, since it is the test, or would write into the project. */
const elsewhere = /^(npm (start|test|ci|install)|npm run |\.ci\/run|cd |git )/;

describe("commands on the pages", () => {
  const own = commands.filter(({ line }) => /^(npx )?palanca /.test(line));

  test("are all either run here or npm scripts that there are", () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts);
    for (const { page, line } of commands.filter(({ line }) => !/^(npx )?palanca /.test(line))) {
      expect(elsewhere.test(line), `${page}: ${line}`).toBe(true);
      const script = /^npm (?:run )?([\w:-]+)/.exec(line)?.[1];
      if (script) expect(scripts, `${page}: ${line}`).toContain(script);
    }
  });

  const unique = [...new Map(own.map((one) => [one.line, one])).values()];
  test.each(unique)("$line", async ({ line }) => {
    const words = line
      .replace(/^npx /, "")
      .replace(/^palanca /, "")
      .match(/"[^"]*"|\S+/g) as string[];
    const args = words.map((word) => word.replace(/^"|"$/g, ""));
    const at = args.indexOf("--out");
    if (at >= 0) args[at + 1] = join(out, args[at + 1] as string);
    const done = await palancaHere(inOut(args));
    expect(done.code, done.err).toBe(0);
    // What is written into a file is told on stderr.
    expect(`${done.out}${done.err}`.length).toBeGreaterThan(10);
  });
});

/** New files are written into the folder of the test, and what is made of them is read from there. */
function inOut(args: readonly string[]): string[] {
  if (args[0] === "brief" && args[1] === "new" && args[2])
    return [args[0], args[1], join(out, args[2]), ...args.slice(3)];
  if (args[0] === "verify" && args[1]) return [args[0], join(out, args[1]), ...args.slice(2)];
  // What an earlier line of a page has written is read where it was written.
  if (args[0] === "report") return args.map((arg) => (existsSync(join(out, arg)) ? join(out, arg) : arg));
  return args[0] === "scenario" && args[1] === "new" && args[2]
    ? [args[0], args[1], join(out, args[2]), ...args.slice(3)]
    : [...args];
}
