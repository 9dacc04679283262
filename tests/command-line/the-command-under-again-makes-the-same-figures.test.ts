import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { words, workFolder } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";

const folder = workFolder();
afterAll(folder.remove);
mkdirSync(join(folder.path, "it's mine"));
writeFileSync(
  join(folder.path, "it's mine", "a $(b).yaml"),
  "title: Mine\nquestion: honduras-violence\nlevers:\n  homicide.yearly_reduction: 3\n",
);

/** Undoes the shell's way of a single quote inside single quotes. */
const shellWords = (line: string): string[] =>
  words(line.replaceAll("'\\''", "\u0001")).map((one) => one.replaceAll("\u0001", "'"));

test.each([
  [["run", "growth", "--set", "secondary_completion=60"]],
  [["run", "honduras-promise"]],
  [["compare", "honduras-promise", "--against", "honduras-slower"]],
  [["compare", "homicide/truce", "--place", "el-salvador", "--seed", "7"]],
  [["compare", "honduras-promise+honduras-slower", "--measure", "lives_saved"]],
  [["compare", "it's mine/a $(b).yaml"]],
])("palanca %j", async (args) => {
  const first = await palancaHere([...args, "--futures", "64", "--json"], { cwd: folder.path });
  expect(first.code, first.err).toBe(0);
  const { record } = JSON.parse(first.out) as { record: { command: string } };
  const again = await palancaHere([...shellWords(record.command).slice(1), "--json"], { cwd: folder.path });
  expect(again.out, again.err).toBe(first.out);
});
