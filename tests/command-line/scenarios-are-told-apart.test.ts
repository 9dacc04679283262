/** What an analyst names is run and shown, whatever its file is called. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { workFolder } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";

const folder = workFolder();
afterAll(folder.remove);

const text = (level: number): string =>
  `title: Mine\nquestion: honduras-violence\nlevers:\n  homicide.yearly_reduction: { level: ${level}, from: 2015, until: 2020 }\n`;

async function titlesOf(...files: string[]): Promise<string[]> {
  const { out, err } = await palancaHere(["compare", ...files, "--futures", "32", "--json"], { cwd: folder.path });
  expect(err).toBe("");
  return JSON.parse(out).cases.map(({ title }: { title: string }) => title);
}

test("a file with the name of the lab's baseline is set against it and not taken for it", async () => {
  writeFileSync(join(folder.path, "honduras-baseline.yaml"), text(10));
  expect(await titlesOf("honduras-baseline.yaml")).toEqual(["As things go", "Mine"]);
});

test("two files of one name and title are two columns", async () => {
  for (const [name, level] of [
    ["a", 10],
    ["b", 15],
  ] as const) {
    mkdirSync(join(folder.path, name));
    writeFileSync(join(folder.path, name, "mine.yaml"), text(level));
  }
  expect(await titlesOf("a/mine.yaml", "b/mine.yaml")).toEqual(["As things go", "Mine", "Mine (mine-2)"]);
});
