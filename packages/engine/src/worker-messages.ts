/** What a pool and its workers say to each other. */
import type { BandData } from "./band-accumulator.js";
import type { Block, Design, RunCase } from "./runner.js";

/** `blocks` are sent back one by one; `bands` are counted where they are worked, and sent when they are asked for. */
export type Task = "blocks" | "bands";

export type ToWorker =
  | {
      readonly kind: "start";
      readonly job: number;
      readonly task: Task;
      readonly cases: readonly RunCase[];
      readonly design: Design;
    }
  | { readonly kind: "block"; readonly job: number; readonly index: number }
  | { readonly kind: "bands"; readonly job: number; readonly index: number };

export type FromWorker =
  | { readonly kind: "done"; readonly job: number; readonly index: number; readonly answer: Answer }
  | { readonly kind: "failed"; readonly job: number; readonly message: string };

/** A block where blocks are the task, and what each case came to where bands were asked for. */
export interface Answer {
  readonly block?: Block;
  readonly bands?: readonly BandData[];
}
