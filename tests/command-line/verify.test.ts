import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const run = (...args: string[]) => palanca(args, { cwd: folder.path });

interface Told {
  readonly record: {
    digits: Record<string, string[]>;
    hashes: { evidence: string };
    command: string;
  };
}

beforeAll(async () => {
  writeFileSync(
    at("mine.yaml"),
    "title: Mine\nquestion: honduras-violence\nlevers: { homicide.yearly_reduction: 3 }\n",
  );
  const { code, err } = await run(
    "report",
    "mine.yaml",
    "--futures",
    "64",
    "--seed",
    "7",
    "--to",
    "json",
    "--out",
    "mine",
  );
  expect(code, err).toBe(0);
});

function changed(change: (told: Told) => void): string {
  const told = JSON.parse(readFileSync(at("mine.json"), "utf8")) as Told;
  change(told);
  writeFileSync(at("changed.json"), JSON.stringify(told));
  return "changed.json";
}

describe("palanca verify", () => {
  test("finds a report identical, and needs no file but the record", async () => {
    writeFileSync(at("mine.yaml"), "not: [the same");
    const { code, out } = await run("verify", "mine.json");
    expect([code, out.startsWith("Identical: ")]).toEqual([0, true]);
  });

  test("takes what run --json prints, levers set on the command line included", async () => {
    const { out } = await run("run", "growth", "--set", "secondary_completion=60", "--futures", "64", "--json");
    writeFileSync(at("run.json"), out);
    const told = await run("verify", "run.json", "--json");
    expect(JSON.parse(told.out)).toMatchObject({ verdict: "identical", first: null, differ: 0, changed: [] });
  });

  test("names the first number that differs, and what went in otherwise", async () => {
    const file = changed(({ record }) => {
      const [name] = Object.keys(record.digits);
      const digits = record.digits[name as string] as string[];
      digits[1] = (digits[1] as string).replace(/^\S+ \S+/, (two) => `${two.split(" ")[0]} 1.5`);
      record.hashes.evidence = "another";
    });
    const { code, out } = await run("verify", file, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "differs",
      differ: 1,
      first: { scenario: "mine", statistic: "median", recorded: "1.5" },
      changed: [expect.stringContaining("evidence")],
    });
  });

  test("says of a record that was changed by hand that nothing else explains it", async () => {
    const file = changed(({ record }) => {
      for (const digits of Object.values(record.digits)) digits[0] = "0 0 0 0.5";
    });
    expect((await run("verify", file)).out).toContain("the record was changed by hand");
  });

  test.each([
    ["no JSON", "title: Mine", "A record is JSON"],
    ["another kind of JSON", '{"format":"palanca-fact/1"}', "A record says format"],
    ["half a record", '{"format":"palanca-record/1","version":"1"}', "A record has all"],
  ])("refuses %s", async (_, text, says) => {
    writeFileSync(at("no.json"), text);
    const { code, err } = await run("verify", "no.json");
    expect([code, err.includes(says)]).toEqual([1, true]);
  });

  test("runs nothing but run and compare, whatever command a record names", async () => {
    const file = changed(({ record }) => {
      record.command = "palanca report mine.yaml --out /etc/passwd";
    });
    const { code, err } = await run("verify", file);
    expect([code, err.includes("verify knows run and compare")]).toEqual([2, true]);
  });
});
