/** A report goes where the user points, whole or not at all; what cannot be written there is told before anything is run. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

const report = (out: string, ...more: string[]) =>
  palanca(["report", "mexico-aid-communities", "--to", "bib", "--out", out, ...more], { cwd: folder.path });
/** More futures than anybody waits for: what is refused is refused before them. */
const MANY = ["--futures", "9000000"];
const FEW = ["--futures", "20"];

test("an empty name is no name, and nothing is written at the root", async () => {
  const { code, err } = await report("", ...MANY);
  expect([code, err, existsSync("/report.bib")]).toEqual([
    2,
    "--out takes a name or a folder; nothing was given.\n",
    false,
  ]);
});

test("a folder that is not there is told before anything is run, and not made", async () => {
  const { code, err } = await report("no/such/x", ...MANY);
  expect([code, err.includes("There is no folder no/such/"), existsSync(join(folder.path, "no"))]).toEqual([
    1,
    true,
    false,
  ]);
});

test("a folder that has the file's name is told before anything is run, forced or not", async () => {
  mkdirSync(join(folder.path, "taken.bib"));
  const { code, err } = await report("taken", "--force", ...MANY);
  expect([code, err.includes("A folder has this name.")]).toEqual([1, true]);
});

test("a name longer than a file system takes is told without a trace of the program", async () => {
  const { code, err } = await report("a".repeat(300), ...FEW);
  expect(code).toBe(1);
  expect(err).toMatch(/^PATH NOT WRITABLE/);
  expect(err).not.toMatch(/fault in Palanca|\n\s+at /);
});

test("a link that has the file's name is replaced, and what it points at is left alone", async () => {
  writeFileSync(join(folder.path, "victim"), "precious");
  symlinkSync("victim", join(folder.path, "link.bib"));
  const { code, err } = await report("link", "--force", ...FEW);
  expect(code, err).toBe(0);
  expect(lstatSync(join(folder.path, "link.bib")).isFile()).toBe(true);
  expect(readFileSync(join(folder.path, "victim"), "utf8")).toBe("precious");
});

test("no part of a file stays beside what was written or refused", () => {
  expect(readdirSync(folder.path).filter((name) => name.endsWith(".part"))).toEqual([]);
});
