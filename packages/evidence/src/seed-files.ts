/** What the build reads from disk: the files of a `seeds/` folder and the texts of the documents, in the order of their names. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SeedFile } from "./read-yaml.js";

/** Reads every YAML and CSV file under the folder; the generated data package is left out. */
export function readSeeds(folder: string): SeedFile[] {
  const found: SeedFile[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "data-package") walk(path);
      } else if (/\.(ya?ml|csv)$/.test(entry.name)) {
        found.push({ path: relative(folder, path).split(sep).join("/"), text: readFileSync(path, "utf8") });
      }
    }
  };
  walk(folder);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads the documents of a folder (`000_anything.txt` and so on), by the number that begins the name. */
export function readDocuments(folder: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => /^\d{3}_.*\.txt$/.test(name))
    .sort();
  return new Map(names.map((name) => [name.slice(0, 3), readFileSync(join(folder, name), "utf8")]));
}
