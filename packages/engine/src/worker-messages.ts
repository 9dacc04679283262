/** What a pool and its workers say to each other. */
import type { Block, Design, RunCase } from "./runner.js";

export type ToWorker =
  | { readonly kind: "start"; readonly job: number; readonly cases: readonly RunCase[]; readonly design: Design }
  | { readonly kind: "block"; readonly job: number; readonly index: number };

export type FromWorker =
  | { readonly kind: "block"; readonly job: number; readonly block: Block }
  | { readonly kind: "failed"; readonly job: number; readonly message: string };
