/** What `npm run generate` runs after the build: the pages and pictures of the docs, written where they belong. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openLab } from "./open-lab.js";
import { generated } from "./pages/generated.js";

const [root] = process.argv.slice(2);
if (!root) throw new Error("usage: generate <repository>");
const lab = await openLab({ threads: 1 });
for (const [path, text] of Object.entries(await generated(lab, readFileSync(join(root, "README.md"), "utf8")))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
await lab.close();
