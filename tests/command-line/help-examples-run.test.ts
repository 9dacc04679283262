import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../apps/palanca/src/commands/all.js";
import { root, runProgram } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";

describe("what help says", () => {
  test("every example stands on the page of commands, whose lines another test runs", () => {
    const page = readFileSync(join(root, "docs/commands.md"), "utf8").split("\n");
    expect(commands.flatMap((command) => command.examples).filter((line) => !page.includes(line))).toEqual([]);
  });

  test.each(commands.map((command) => command.path))(
    "palanca %s --help shows every option and example",
    async (path) => {
      const { code, out } = await palancaHere([...path.split(" "), "--help"]);
      const found = commands.find((command) => command.path === path);
      expect(code).toBe(0);
      for (const { name } of found?.options ?? []) expect(out).toContain(`--${name}`);
      for (const example of found?.examples ?? []) expect(out).toContain(example);
    },
  );

  test("npx finds the command inside the clone and not a stranger's package", async () => {
    const { version } = (await import("../../apps/palanca/package.json")).default;
    const { code, out } = await runProgram("npx", ["--no-install", "palanca", "--version"], { cwd: `${root}/seeds` });
    expect([code, out.trim()]).toEqual([0, version]);
  });
});
