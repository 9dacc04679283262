/** What the build runs: `seeds/` to `dist/evidence.json`, or every problem and exit code 1. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ProblemsError, renderProblems } from "@palanca/engine";
import { buildEvidence } from "./build-evidence.js";
import { readSeeds } from "./seed-files.js";

const [folder, out] = process.argv.slice(2);
if (!folder || !out) throw new Error("usage: build-seeds <seeds folder> <out.json>");
try {
  const text = `${JSON.stringify(buildEvidence(readSeeds(folder)))}\n`;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(`${out}.part`, text);
  renameSync(`${out}.part`, out);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  process.stderr.write(`${renderProblems(error.problems)}\n`);
  process.exitCode = 1;
}
