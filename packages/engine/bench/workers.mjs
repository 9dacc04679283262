/** Two workers against one, and the memory of many futures; each in a process of its own that is given the plan and loads no parser. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { BandAccumulator } from "@palanca/engine";
import { startPool } from "@palanca/engine/workers";

const self = fileURLToPath(import.meta.url);

/** Runs a case in a child process; gives its seconds, processor seconds and peak memory in megabytes. `keep` names series whose bands are streamed. */
export function runApart(one, workers, futures, keep = []) {
  const done = spawnSync(process.execPath, [self, String(workers), String(futures), ...keep], {
    encoding: "utf8",
    input: JSON.stringify(one),
  });
  if (done.status !== 0) throw new Error(`A run of ${futures} futures failed: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

if (process.argv[1] === self) {
  const [workers, futures, ...keep] = process.argv.slice(2);
  const one = JSON.parse(fs.readFileSync(0, "utf8"));
  const address = new URL("./worker.js", import.meta.resolve("@palanca/engine/workers"));
  const pool = startPool({ address, count: Number(workers) });
  const bands = keep.length > 0 ? new BandAccumulator() : undefined;
  const work = async (count) => {
    const design = { seed: 1, futures: count, sampling: "latin", keep };
    for await (const block of pool.run([one], design)) bands?.add(block.cases[0], block.count, block.first);
  };
  await work(8192);
  const [start, spent] = [performance.now(), process.cpuUsage()];
  await work(Number(futures));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(spent);
  await pool.close();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, processor: (user + system) / 1e6, megabytes }));
}
