/** The body of a worker thread: makes a job ready once, then works the blocks that it is asked for. */

import { parentPort } from "node:worker_threads";
import { DrawnColumns } from "./drawn-columns.js";
import type { Plan } from "./plan-format.js";
import { readyCase } from "./ready-case.js";
import { drawsOf, workBlock } from "./run-blocks.js";
import type { Design } from "./runner.js";
import type { KeyedDraw } from "./sample.js";
import type { ReadyCase } from "./work-case.js";
import type { FromWorker, ToWorker } from "./worker-messages.js";

interface Job {
  readonly ready: readonly ReadyCase[];
  readonly draws: ReadonlyMap<string, KeyedDraw>;
  readonly design: Design;
}

const jobs = new Map<number, Job>();
const drawn = new DrawnColumns();

/** Plans by hash: the same plan sent again meets the kernels that it has. */
const plans = new Map<string, Plan>();

function known(plan: Plan): Plan {
  const before = plans.get(plan.hash) ?? plan;
  plans.delete(plan.hash);
  plans.set(plan.hash, before);
  if (plans.size > 32) plans.delete(plans.keys().next().value as string);
  return before;
}

parentPort?.on("message", (message: ToWorker) => {
  try {
    if (message.kind === "start") {
      // Only the newest job is kept: an older one was finished or given up.
      jobs.clear();
      jobs.set(message.job, {
        ready: message.cases.map((one) => readyCase({ ...one, plan: known(one.plan) }, message.design.keep)),
        draws: drawsOf(message.cases),
        design: message.design,
      });
      return;
    }
    const job = jobs.get(message.job);
    if (!job) return;
    const block = workBlock(job.ready, job.draws, job.design, message.index, drawn);
    const buffers = block.cases.flatMap((one) =>
      [...Object.values(one.measures), ...Object.values(one.series)].map((values) => values.buffer as ArrayBuffer),
    );
    parentPort?.postMessage({ kind: "block", job: message.job, block } satisfies FromWorker, buffers);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ kind: "failed", job: message.job, message: told } satisfies FromWorker);
  }
});
