/** Writes everything that is generated: the catalogue, schemas, the tables of the models' pages with their baselines, the docs and pictures. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeCatalogue } from "./generate-catalogue.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function run(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

writeCatalogue();
run("npm", ["run", "build", "--silent"]);
for (const script of ["data-package.mjs", "generate-schemas.mjs"]) {
  if (fs.existsSync(path.join(root, "scripts", script))) run("node", [path.join("scripts", script)]);
}
run("npx", ["vitest", "run", "packages/engine/src/reference-pages.test.ts", "-u"], { CI: "" });
run("npx", ["vitest", "run", "packages/models", "-t", "baseline.csv|README are fresh"], { PALANCA_GENERATE: "1" });
run("node", ["apps/palanca/dist/generate.js", root]);
