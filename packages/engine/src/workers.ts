/** Runs blocks in worker threads; blocks come back in the order of their numbers, with the bytes that one thread would give. */
import { Worker } from "node:worker_threads";
import { BLOCK, type Block, type Runner } from "./runner.js";
import type { FromWorker, ToWorker } from "./worker-messages.js";

export interface Pool {
  readonly run: Runner;
  close(): Promise<void>;
}

/** Starts `count` workers from the built worker at `address`. One comparison is worked at a time; a second waits for its turn. */
export function startPool({ address, count }: { readonly address: URL; readonly count: number }): Pool {
  const workers: Worker[] = [];
  let turn: Promise<void> = Promise.resolve();
  let jobs = 0;

  const run: Runner = async function* (cases, design, options = {}) {
    options.signal?.throwIfAborted();
    let release = (): void => {};
    const before = turn;
    turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const blocks = Math.ceil(design.futures / BLOCK);
    const from = options.from ?? 0;
    while (workers.length < Math.min(count, blocks - from)) workers.push(new Worker(address));
    const inbox = new Inbox(workers, ++jobs);
    try {
      const start: ToWorker = {
        kind: "start",
        job: jobs,
        cases: cases.map(({ plan, inputs, steps }) => ({ plan, inputs, ...(steps === undefined ? {} : { steps }) })),
        design,
      };
      for (const worker of workers) worker.postMessage(start);
      let asked = from;
      const ask = (worker: Worker): void => {
        // Not far ahead of what is taken, so that a slow reader does not fill the memory.
        if (asked < blocks) worker.postMessage({ kind: "block", job: jobs, index: asked++ } satisfies ToWorker);
      };
      for (const worker of [...workers, ...workers]) ask(worker);
      for (let index = from; index < blocks; index++) {
        const { block, worker } = await inbox.take(index, options.signal);
        ask(worker);
        yield block;
        options.onProgress?.(block.first + block.count, design.futures);
      }
    } finally {
      inbox.close();
      release();
    }
  };

  return {
    run,
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

interface Arrived {
  readonly block: Block;
  readonly worker: Worker;
}

/** Blocks of one job by number, whoever worked them; a worker that dies fails the job instead of leaving it waiting. */
class Inbox {
  readonly #arrived = new Map<number, Arrived>();
  readonly #detach: (() => void)[] = [];
  #failure: Error | undefined;
  #wake: () => void = () => {};

  constructor(workers: readonly Worker[], job: number) {
    for (const worker of workers) {
      const onMessage = (message: FromWorker): void => {
        if (message.job !== job) return;
        if (message.kind === "block") this.#arrived.set(message.block.index, { block: message.block, worker });
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
