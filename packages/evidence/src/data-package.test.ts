import { describe, expect, test } from "vitest";
import { files, madeUp } from "../test/made-up.js";
import { csvRows, csvText } from "./csv-rows.js";
import { dataPackage } from "./data-package.js";

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; unique?: boolean; enum?: string[] } }[];
    primaryKey: string[];
    foreignKeys?: { fields: string | string[]; reference: { resource: string; fields: string | string[] } }[];
  };
}

const made = dataPackage(madeUp().data);
const texts = new Map(made.map(({ path, text }) => [path, text]));
const descriptor = JSON.parse(texts.get("datapackage.json") as string) as { resources: Resource[] };
const rowsOf = (resource: Resource) => {
  const [head, ...rows] = csvRows(texts.get(resource.path) as string).map((row) => row.cells);
  return rows.map((cells) => Object.fromEntries((head ?? []).map((name, i) => [name, cells[i] ?? ""])));
};
const asList = (fields: string | string[]) => [fields].flat();

describe("the data package", () => {
  test("describes every file beside it and no other", () => {
    expect(["datapackage.json", ...descriptor.resources.map(({ path }) => path)]).toEqual(made.map(({ path }) => path));
  });

  test("holds every fact, claim and row", () => {
    const count = (name: string) => rowsOf(descriptor.resources.find((one) => one.name === name) as Resource).length;
    expect([count("facts"), count("causal-claims"), count("claims"), count("series")]).toEqual([9, 8, 2, 2]);
  });

  test.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    "%s keeps what its schema promises",
    (_name, resource) => {
      const rows = rowsOf(resource);
      const { fields, primaryKey, foreignKeys = [] } = resource.schema;
      expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
      for (const { name, type, constraints } of fields) {
        const cells = rows.map((row) => row[name] ?? "");
        if (constraints?.required) expect(cells).not.toContain("");
        if (constraints?.unique) expect(new Set(cells).size).toBe(cells.length);
        for (const cell of cells.filter(Boolean)) {
          if (type === "number" || type === "integer") expect(Number(cell)).not.toBeNaN();
          if (type === "boolean") expect(["true", "false"]).toContain(cell);
          if (constraints?.enum) expect(constraints.enum).toContain(cell);
        }
      }
      const key = (row: Record<string, string>, names: string[]) => names.map((name) => row[name]).join("|");
      expect(new Set(rows.map((row) => key(row, primaryKey))).size).toBe(rows.length);
      for (const { fields: own, reference } of foreignKeys) {
        const other = reference.resource || resource.name;
        const there = rowsOf(descriptor.resources.find((one) => one.name === other) as Resource);
        const known = new Set(there.map((row) => key(row, asList(reference.fields))));
        const used = rows.filter((row) => asList(own).every((name) => row[name])).map((row) => key(row, asList(own)));
        expect(used.filter((one) => !known.has(one))).toEqual([]);
      }
    },
  );

  test("is the same bytes for the same evidence", () => {
    expect(dataPackage(madeUp().data)).toEqual(made);
  });

  test("no text of a stranger becomes a formula, and figures stay figures", () => {
    const text = (files["facts/all.yaml"] as string)
      .replace("states: Private guards at work", "states: '=HYPERLINK(\"x\"), or not'")
      .replace("value: 13\n", "value: -13\n");
    const facts = dataPackage(madeUp({ "facts/all.yaml": text }).data).find(({ path }) => path === "facts.csv")?.text;
    expect(facts).toContain(`"'=HYPERLINK(""x""), or not"`);
    expect(facts).toContain(",-13,");
  });
});

test("CSV written is CSV read", () => {
  const rows = [
    ["a,b", 'say "so"', "two\nlines", "", "plain"],
    ["x", "y", "z", "1", "é"],
  ];
  expect(csvRows(csvText(rows)).map(({ cells }) => cells)).toEqual(rows);
  expect(csvRows("a,b\r\n\r\n1,2").map(({ cells, line }) => [cells, line])).toEqual([
    [["a", "b"], 1],
    [["1", "2"], 3],
  ]);
});
