import fs from "node:fs";
import { expect, test } from "vitest";
import { functionsPage, unitsPage } from "./reference-pages.js";

const docs = new URL("../../../docs/", import.meta.url);

test.each([
  ["functions.md", functionsPage],
  ["units.md", unitsPage],
])("docs/%s is what the engine writes", async (file, write) => {
  await expect(write()).toMatchFileSnapshot(new URL(file, docs).pathname);
  expect(fs.existsSync(new URL(file, docs))).toBe(true);
});
