/** Runs blocks in worker threads; blocks come back in the order of their numbers, and bands in one, with the bytes that one thread would give. */
import { Worker } from "node:worker_threads";
import { BandAccumulator } from "./band-accumulator.js";
import type { BandRunner } from "./run-bands.js";
import { BLOCK, type Design, type RunCase, type Runner, type RunOptions } from "./runner.js";
import type { Answer, FromWorker, Task, ToWorker } from "./worker-messages.js";

export interface Pool {
  readonly run: Runner;
  readonly bands: BandRunner;
  close(): Promise<void>;
}

/** Starts `count` workers from the built worker at `address`. One comparison is worked at a time; a second waits for its turn. */
export function startPool({ address, count }: { readonly address: URL; readonly count: number }): Pool {
  const workers: Worker[] = [];
  let turn: Promise<void> = Promise.resolve();
  let jobs = 0;

  /** The answers of a task in the order of its blocks; at the end, where bands are the task, what each worker counted. */
  async function* answers(
    task: Task,
    cases: readonly RunCase[],
    design: Design,
    { from = 0, signal }: RunOptions,
  ): AsyncGenerator<Answer> {
    signal?.throwIfAborted();
    let release = (): void => {};
    const before = turn;
    turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const blocks = Math.ceil(design.futures / BLOCK);
    while (workers.length < Math.min(count, blocks - from)) workers.push(new Worker(address));
    const job = ++jobs;
    const inbox = new Inbox(workers, job);
    const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);
    try {
      const sent = cases.map(({ plan, inputs, steps }) => ({
        plan,
        inputs,
        ...(steps === undefined ? {} : { steps }),
      }));
      for (const worker of workers) send(worker, { kind: "start", job, task, cases: sent, design });
      let asked = from;
      const ask = (worker: Worker): void => {
        // Not far ahead of what is taken, so that a slow reader does not fill the memory.
        if (asked < blocks) send(worker, { kind: "block", job, index: asked++ });
      };
      for (const worker of [...workers, ...workers]) ask(worker);
      for (let index = from; index < blocks; index++) {
        const { answer, worker } = await inbox.take(index, signal);
        ask(worker);
        yield answer;
      }
      if (task === "blocks") return;
      for (const [i, worker] of workers.entries()) send(worker, { kind: "bands", job, index: blocks + i });
      for (let i = 0; i < workers.length; i++) yield (await inbox.take(blocks + i, signal)).answer;
    } finally {
      inbox.close();
      release();
    }
  }

  const run: Runner = async function* (cases, design, options = {}) {
    for await (const { block } of answers("blocks", cases, design, options)) {
      if (!block) continue;
      yield block;
      options.onProgress?.(block.first + block.count, design.futures);
    }
  };

  const bands: BandRunner = async (cases, design, options = {}) => {
    const gathered = cases.map(() => new BandAccumulator());
    let done = 0;
    for await (const answer of answers("bands", cases, design, options)) {
      for (const [i, data] of (answer.bands ?? []).entries()) gathered[i]?.merge(data);
      if (!answer.bands) options.onProgress?.(Math.min(++done * BLOCK, design.futures), design.futures);
    }
    return gathered;
  };

  return {
    run,
    bands,
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

interface Arrived {
  readonly answer: Answer;
  readonly worker: Worker;
}

/** Answers of one job by number, whoever gave them; a worker that dies fails the job instead of leaving it waiting. */
class Inbox {
  readonly #arrived = new Map<number, Arrived>();
  readonly #detach: (() => void)[] = [];
  #failure: Error | undefined;
  #wake: () => void = () => {};

  constructor(workers: readonly Worker[], job: number) {
    for (const worker of workers) {
      const onMessage = (message: FromWorker): void => {
        if (message.job !== job) return;
        if (message.kind === "done") this.#arrived.set(message.index, { answer: message.answer, worker });
        else this.#fail(new Error(message.message));
        this.#wake();
      };
      const onError = (error: Error): void => this.#fail(error);
      const onExit = (code: number): void =>
        this.#fail(new Error(`A worker ended with code ${code}. Run again with --threads 1 to see why.`));
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      this.#detach.push(() => worker.off("message", onMessage).off("error", onError).off("exit", onExit));
    }
  }

  async take(index: number, signal: AbortSignal | undefined): Promise<Arrived> {
    const onAbort = (): void => this.#wake();
    signal?.addEventListener("abort", onAbort);
    try {
      for (;;) {
        signal?.throwIfAborted();
        if (this.#failure) throw this.#failure;
        const arrived = this.#arrived.get(index);
        if (arrived) {
          this.#arrived.delete(index);
          return arrived;
        }
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
    }
  }

  close(): void {
    for (const detach of this.#detach) detach();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }
}
