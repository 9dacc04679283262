/** Two workers against one, and the memory of many futures; each in a process of its own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BandAccumulator } from "@palanca/engine";
import { startPool } from "@palanca/engine/workers";
import { atHand } from "@palanca/tooling/at-hand";
import { caseOf, readReferenceModels } from "./reference-models.mjs";

const self = fileURLToPath(import.meta.url);

/** Runs M2 in a child process; gives its seconds and peak memory in megabytes. `keep` streams the bands of eight stocks. */
export function runApart(workers, futures, keep) {
  const done = spawnSync(process.execPath, [self, String(workers), String(futures), keep ? "keep" : ""], {
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`A run of ${futures} futures failed: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

if (process.argv[1] === self) {
  const [workers, futures, keep] = process.argv.slice(2);
  const one = caseOf("M2", readReferenceModels(atHand("benchmarks")));
  const kept = keep ? one.plan.quantities.filter(({ role }) => role === "stock").map(({ name }) => name) : [];
  const address = new URL("./worker.js", import.meta.resolve("@palanca/engine/workers"));
  const pool = startPool({ address, count: Number(workers) });
  const work = async (count, bands) => {
    const design = { seed: 1, futures: count, sampling: "latin", keep: kept };
    for await (const block of pool.run([one], design)) bands?.add(block.cases[0], block.count, block.first);
  };
  await work(8192);
  const start = performance.now();
  await work(Number(futures), keep ? new BandAccumulator() : undefined);
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
