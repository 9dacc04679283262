/** Runs cases over futures in this thread, their kernels compiled here. */
import { readyCase } from "./ready-case.js";
import { runnerOf } from "./run-blocks.js";

/** Works every case over every future here and now; gives way to other work between blocks. */
export const runInline = runnerOf(readyCase);
