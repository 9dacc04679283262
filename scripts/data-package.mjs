/** The evidence as a Frictionless Data Package under seeds/data-package: what its files should hold, from the built evidence. Uses Node alone. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const folder = path.join(root, "seeds/data-package");

/** The files by name, with their texts. */
export async function dataPackageFiles() {
  const { dataPackage } = await import("../packages/evidence/dist/index.js");
  const data = JSON.parse(fs.readFileSync(path.join(root, "packages/evidence/dist/evidence.json"), "utf8"));
  return Object.fromEntries(dataPackage(data).map(({ path: name, text }) => [name, text]));
}

/** Writes them, and takes away what is no longer part of it. */
export async function writeDataPackage() {
  const files = await dataPackageFiles();
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder)) if (!(name in files)) fs.rmSync(path.join(folder, name));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await writeDataPackage();
