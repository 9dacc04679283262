import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

test("a scenario that changes nothing is not called worse in every future", async () => {
  writeFileSync(join(folder.path, "same.yaml"), "title: The same\nquestion: honduras-violence\n");
  const args = ["report", "same.yaml", "--futures", "32", "--to", "md", "--out", "same"];
  const { code, err } = await palanca(args, { cwd: folder.path });
  expect(code, err).toBe(0);
  const text = readFileSync(join(folder.path, "same.md"), "utf8");
  expect(text).toContain("It makes no difference to that in any of 32 futures.");
  expect(text).not.toMatch(/worse in 100/);
});
