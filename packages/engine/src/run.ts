/** The public names of running: kernels from their bytes, draws, summaries, elementary functions. No mathjs, no compiler and no Node, so that a page can carry it. */

export { distributionOf } from "./distribution-of.js";
export type { Distribution } from "./distributions/distribution.js";
export { drawQuantile, medianOf } from "./draw-quantile.js";
export { exp, log, normalCdf, normalInverse, normalPdf, pow } from "./elementary.js";
export { inputsBehind } from "./inputs-behind.js";
export { didYouMean } from "./near-name.js";
export { plainText } from "./plain-text.js";
export { type Problem, ProblemsError } from "./problem.js";
export { drawsOf, runnerOf, workBlock } from "./run-blocks.js";
export { BLOCK } from "./runner.js";
export { columnOf, DrawnColumns, drawBlock, type KeyedDraw, randomUniforms } from "./sample.js";
export { type LiveKernel, simdProblems, startKernel } from "./start-kernel.js";
export {
  deviation,
  type Margin,
  marginOfMedian,
  marginOfQuantile,
  mean,
  quantile,
  sortedSound,
  sum,
} from "./summarise.js";
export { type Trace, trace } from "./trace.js";
export { type ReadyCase, readyWith } from "./work-case.js";
