import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { schemas } from "./schemas.js";

/** What a source imports when it runs, followed through the files of this package. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  for (const [, types, from = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (type )?[^;]*?from "([^"]+)";/gms,
  )) {
    if (types) continue;
    if (!from.startsWith(".")) seen.add(from);
    else {
      const next = join(dirname(file), from.replace(/\.js$/, ".ts"));
      if (!seen.has(next)) importsOf(next, seen.add(next));
    }
  }
  return seen;
}

const outside = (entry: string) =>
  [...importsOf(fileURLToPath(new URL(entry, import.meta.url)))].filter((from) => !from.startsWith("/")).sort();

describe("the entries", () => {
  test("asking the evidence loads the engine alone", () => {
    expect(outside("./index.ts")).toEqual(["@palanca/engine"]);
  });

  test("building it loads YAML, zod, the parser and Node", () => {
    expect(outside("./build.ts")).toEqual([
      "@palanca/engine",
      "@palanca/engine/plan",
      "@palanca/engine/run",
      "node:crypto",
      "node:fs",
      "node:path",
      "yaml",
      "zod",
    ]);
  });
});

test("JSON Schemas know the keys of each record and refuse others", () => {
  const made = schemas() as Record<string, { required: string[]; additionalProperties: boolean; properties: object }>;
  expect(Object.keys(made)).toEqual(["fact", "causal-claim", "worked-claim"]);
  for (const schema of Object.values(made)) expect(schema.additionalProperties).toBe(false);
  expect(made.fact?.required).toEqual(expect.arrayContaining(["id", "states", "unit", "place", "period", "kind"]));
  expect(made.fact?.required).not.toContain("grade");
  expect(Object.keys(made["causal-claim"]?.properties ?? {})).toContain("denied");
});
