/** The files of a `seeds/` folder, in the order of their paths. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SeedFile } from "./read-yaml.js";

/** Reads every YAML and CSV file under the folder; the generated data package is left out. */
export function readSeeds(folder: string): SeedFile[] {
  const found: SeedFile[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== "data-package") walk(path);
      else if (/\.(yaml|csv)$/.test(entry.name))
        found.push({ path: relative(folder, path).split(sep).join("/"), text: readFileSync(path, "utf8") });
    }
  };
  walk(folder);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
