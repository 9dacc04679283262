/** Writes schemas/*.json from what the build of the app knows; `npm run build` first. Takes away what is no longer known. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The texts by path from the root. */
export function schemaFiles(schemas) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}

/** Writes them. */
export async function writeSchemas(from = root) {
  const built = pathToFileURL(path.join(from, "apps/palanca/dist/schemas.js"));
  const { schemas } = await import(built.href);
  const files = schemaFiles(schemas());
  fs.mkdirSync(path.join(from, "schemas"), { recursive: true });
  for (const name of fs.readdirSync(path.join(from, "schemas")))
    if (!files[`schemas/${name}`]) fs.rmSync(path.join(from, "schemas", name));
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(from, file), text);
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await writeSchemas();
