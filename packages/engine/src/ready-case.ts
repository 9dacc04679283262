/** A case with its kernel compiled: what everybody but a page runs. */
import { feedsOf } from "./feed-inputs.js";
import { liveKernel } from "./ready-kernel.js";
import type { RunCase } from "./runner.js";
import { type ReadyCase, readyWith } from "./work-case.js";

/** Makes a case ready for blocks of up to 1,024 futures that keep these series. Throws when an input of the plan has no value. */
export function readyCase(of: RunCase, keep: readonly string[]): ReadyCase {
  const steps = of.steps ?? of.plan.time.steps;
  return readyWith(of, liveKernel(of.plan, { feeds: feedsOf(of.plan, of.inputs), steps, keep }));
}
