/** The body of a worker thread: makes a job ready once, then works the blocks that it is asked for. */

import { parentPort } from "node:worker_threads";
import { BandAccumulator } from "./band-accumulator.js";
import { DrawnColumns } from "./drawn-columns.js";
import type { Plan } from "./plan-format.js";
import { readyCase } from "./ready-case.js";
import { countBlock } from "./run-bands.js";
import { drawsOf, workBlock } from "./run-blocks.js";
import type { Design } from "./runner.js";
import type { KeyedDraw } from "./sample.js";
import type { ReadyCase } from "./work-case.js";
import type { Answer, FromWorker, ToWorker } from "./worker-messages.js";

interface Job {
  readonly ready: readonly ReadyCase[];
  readonly draws: ReadonlyMap<string, KeyedDraw>;
  readonly design: Design;
  /** One a case where bands are the task. */
  readonly bands: readonly BandAccumulator[] | undefined;
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
        bands: message.task === "bands" ? message.cases.map(() => new BandAccumulator()) : undefined,
      });
      return;
    }
    const job = jobs.get(message.job);
    if (!job) return;
    const answer = message.kind === "bands" ? bandsOf(job) : worked(job, message.index);
    if (message.kind === "bands") jobs.clear();
    const done: FromWorker = { kind: "done", job: message.job, index: message.index, answer };
    parentPort?.postMessage(done, [...new Set(buffersOf(answer))]);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ kind: "failed", job: message.job, message: told } satisfies FromWorker);
  }
});

function worked({ ready, draws, design, bands }: Job, index: number): Answer {
  if (!bands) return { block: workBlock(ready, draws, design, index, drawn) };
  countBlock(ready, draws, design, index, drawn, bands);
  return {};
}

function bandsOf({ bands = [] }: Job): Answer {
  return { bands: bands.map(({ data }) => data) };
}

/** What is handed over and not copied. */
function buffersOf({ block, bands = [] }: Answer): ArrayBuffer[] {
  const values = (block?.cases ?? []).flatMap(({ measures, series }) =>
    [measures, series].flatMap(Object.values<Float64Array>),
  );
  const counts = bands.flatMap(({ series }) => Object.values(series).flatMap((all) => all.map((one) => one.counts)));
  return [...values, ...counts].map(({ buffer }) => buffer as ArrayBuffer);
}
