import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../../apps/palanca/src/commands/all.js";
import { palanca, root, runProgram, words, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

describe("what help says", () => {
  test.each(commands.flatMap((command) => command.examples))("%s ends with 0 and says something", async (line) => {
    const { code, out, err } = await palanca(words(line).slice(1), { cwd: folder.path });
    expect(code, err).toBe(0);
    expect(out + err).not.toBe("");
    if (line.includes("--json")) expect(JSON.parse(out)).toMatchObject({ format: expect.stringMatching(/^palanca-/) });
  });

  test.each(commands.map((command) => command.path))(
    "palanca %s --help shows every option and example",
    async (path) => {
      const { code, out } = await palanca([...path.split(" "), "--help"]);
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
