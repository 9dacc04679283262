/** Runs every benchmark one after the other: those of the engine, then those of analyses. Options go to each. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const bench of ["engine", "analysis"]) {
  const file = fileURLToPath(new URL(`../packages/${bench}/bench/bench.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
