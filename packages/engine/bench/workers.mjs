/** Two workers against one, and the memory of many futures; each in a process of its own that is given the plan and loads no parser. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
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

/** A loop that computes in registers and neither allocates nor waits; it says how long its work took. */
const LOOP = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (turns) => {
    let x = 1;
    for (let i = 0; i < turns; i++) x = x * 0.999999 + 1e-6;
    parentPort.postMessage(x);
  });`;

/**
 * How much faster two threads are than one at work that shares nothing: what the machine itself allows while this runs. The middle of `times`
 * measurements, for on a shared machine they differ.
 */
export async function limitOfTwo(times, turns = 100_000_000) {
  const workers = [0, 1].map(() => new Worker(LOOP, { eval: true }));
  const work = (worker) =>
    new Promise((resolve) => {
      worker.once("message", resolve);
      worker.postMessage(turns);
    });
  const timed = async (some) => {
    const start = performance.now();
    await Promise.all(some.map(work));
    return performance.now() - start;
  };
  await timed(workers);
  const gains = [];
  for (let i = 0; i < times; i++) gains.push((2 * (await timed(workers.slice(0, 1)))) / (await timed(workers)));
  await Promise.all(workers.map((worker) => worker.terminate()));
  return gains.sort((a, b) => a - b)[Math.floor(times / 2)];
}

if (process.argv[1] === self) {
  const [workers, futures, ...keep] = process.argv.slice(2);
  const one = JSON.parse(fs.readFileSync(0, "utf8"));
  const address = new URL("./worker.js", import.meta.resolve("@palanca/engine/workers"));
  const pool = startPool({ address, count: Number(workers) });
  const work = async (count) => {
    const design = { seed: 1, futures: count, sampling: "latin", keep };
    if (keep.length > 0) await pool.bands([one], design);
    else for await (const _ of pool.run([one], design));
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
