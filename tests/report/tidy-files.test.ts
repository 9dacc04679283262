import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { schemas } from "../../apps/palanca/src/schemas.js";
import { palanca, workFolder } from "../palanca.js";
import { cellsOf, convert } from "./libreoffice.js";

const office = atHand("libreoffice");
const folder = workFolder();
afterAll(folder.remove);

// A formula, a bidirectional switch, an escape sequence, quotes, BibTeX, a name that no sheet may have.
const title = '=HYPERLINK("http://x.example","\\u202Ehere")[]:*?/\\\\ \\e[2J } @misc{x, title={y} \'+1';
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/;
const read = (ending: string): string => readFileSync(join(folder.path, `mine${ending}`), "utf8");
const tables = ["measures", "series", "parameters", "spread"];

interface Told {
  readonly measures: readonly Readonly<Record<string, unknown>>[];
  readonly series: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
  readonly spread: readonly Readonly<Record<string, unknown>>[];
}

beforeAll(async () => {
  const text = `title: ${JSON.stringify(title).replaceAll("\\\\u", "\\u").replaceAll("\\\\e", "\\e")}\nquestion: honduras-violence\nlevers:\n  homicide.yearly_reduction: { level: 4, from: 2016, until: 2020 }\n`;
  writeFileSync(join(folder.path, "=cmd.yaml"), text);
  const args = ["report", "=cmd.yaml", "--futures", "64", "--to", "json,csv,bib,csl,xlsx", "--out", "mine"];
  const { code, err } = await palanca(args, { cwd: folder.path });
  expect(code, err).toBe(0);
});

describe("the numbers of a report as files", () => {
  test("the JSON fits its schema", () => {
    const schema = z.fromJSONSchema((schemas() as Record<string, never>).report as never);
    expect(schema.safeParse(JSON.parse(read(".json"))).error?.issues ?? []).toEqual([]);
  });

  test("the CSV files hold the rows of the JSON, number by number", () => {
    const told = JSON.parse(read(".json")) as Told;
    for (const name of tables) {
      const rows = told[name as keyof Told];
      const [columns = [], ...lines] = rowsOf(read(`-${name}.csv`));
      expect(rows.length, name).toBeGreaterThan(10);
      const numbers = (row: Readonly<Record<string, unknown>>): unknown[] =>
        columns.filter((column) => typeof row[column] === "number").map((column) => row[column]);
      const same = rows.map((row, i) => columns.map((column, at) => [row[column], lines[i]?.[at]] as const));
      expect(lines).toHaveLength(rows.length);
      expect(rows.flatMap(numbers)).toEqual(
        same.flatMap((cells) => cells.filter(([own]) => typeof own === "number").map(([, text]) => Number(text))),
      );
    }
  });

  test("every parameter has a unit, a grade, and a source or a reason", () => {
    const { parameters } = JSON.parse(read(".json")) as Told;
    expect(parameters.filter(({ unit, grade, source }) => !(unit && grade && source))).toEqual([]);
  });

  test("what the scenario changed is marked, year by year", () => {
    const { parameters } = JSON.parse(read(".json")) as Told;
    const moved = parameters
      .filter(({ changed }) => changed)
      .map(({ parameter, year, value }) => [parameter, year, value]);
    expect(moved).toContainEqual(["homicide.yearly_reduction", 2016, 4]);
    expect(moved).toContainEqual(["homicide.yearly_reduction", 2025, 0]);
  });

  test("no cell of a CSV file begins a formula, whatever a scenario is called", () => {
    for (const name of tables) {
      const cells = rowsOf(read(`-${name}.csv`)).flat();
      expect(cells.filter((cell) => /^\s*[=+@|%-]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    }
    expect(read("-measures.csv")).toContain("'=cmd");
  });

  test("no file of text holds a control character or a bidirectional switch", () => {
    for (const ending of [".json", ".bib", ".csl.json", ...tables.map((name) => `-${name}.csv`)])
      expect(control.exec(read(ending)), ending).toBeNull();
  });

  test("the CSL-JSON and the BibTeX name the same sources", () => {
    const items = JSON.parse(read(".csl.json")) as { id: string }[];
    const keys = [...read(".bib").matchAll(/^@\w+\{([^,]+),$/gm)].map((found) => found[1]);
    expect(items.length).toBeGreaterThan(3);
    expect(keys).toEqual(items.map(({ id }) => id));
  });

  test.skipIf(!office)(
    "LibreOffice finds the title in the workbook as words, and no formula that speaks of it",
    async () => {
      const bytes = readFileSync(join(folder.path, "mine.xlsx"));
      const cells = [...cellsOf(await convert(office as string, bytes, "xlsx", "xlsx")).values()];
      expect(cells.some(({ value, formula }) => value?.startsWith("=HYPERLINK(") && formula === undefined)).toBe(true);
      expect(cells.filter(({ formula }) => formula && /HYPERLINK|http/.test(formula))).toEqual([]);
    },
  );

  test("a file that is there is kept unless --force is given", async () => {
    const args = ["report", "=cmd.yaml", "--futures", "64", "--to", "bib", "--out", "mine"];
    const kept = await palanca(args, { cwd: folder.path });
    expect([kept.code, kept.err.includes("mine.bib") && kept.err.includes("--force")]).toEqual([1, true]);
    expect((await palanca([...args, "--force"], { cwd: folder.path })).code).toBe(0);
  });
});

/** Reads CSV after RFC 4180. */
function rowsOf(text: string): string[][] {
  return text
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        (found) => found[1]?.replaceAll('""', '"') ?? found[2] ?? "",
      ),
    );
}
