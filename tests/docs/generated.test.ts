/** What is generated is fresh: `npm run generate` would change nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLab } from "../../apps/palanca/src/open-lab.js";
import { generated } from "../../apps/palanca/src/pages/generated.js";
import { root } from "./markdown.js";

const lab = await openLab({ threads: 1 });
const fresh = await generated(lab, readFileSync(join(root, "README.md"), "utf8"));
await lab.close();

test.each(Object.keys(fresh))("%s is what `npm run generate` writes", (path) => {
  expect(readFileSync(join(root, path), "utf8")).toBe(fresh[path]);
});

test("the catalogue lists the model packages that there are", async () => {
  // @ts-expect-error a script of the workspace, without types
  const { catalogueFiles } = await import("../../scripts/generate-catalogue.mjs");
  for (const [path, text] of Object.entries(catalogueFiles(root) as Record<string, string>))
    expect(readFileSync(join(root, path), "utf8"), path).toBe(text);
});

test("the data package is that of the evidence", async () => {
  // @ts-expect-error a script of the workspace, without types
  const { dataPackageFiles, folder } = await import("../../scripts/data-package.mjs");
  const files = (await dataPackageFiles()) as Record<string, string>;
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});
