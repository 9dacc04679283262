/** The public names of running: kernel, draws, summaries, elementary functions. No mathjs and no Node, so that a page can carry it. */

export { BandAccumulator } from "./band-accumulator.js";
export { BandHistogram } from "./band-histogram.js";
export { compile, type KernelRequest } from "./compile.js";
export { distributionOf } from "./distribution-of.js";
export type { Distribution } from "./distributions/distribution.js";
export { drawQuantile, medianOf } from "./draw-quantile.js";
export { exp, log, normalCdf, normalInverse, normalPdf, pow } from "./elementary.js";
export { ExactSum } from "./exact-sum.js";
export { type LiveKernel, liveKernel, simdProblems, startKernel } from "./ready-kernel.js";
export { drawsOf, runInline, workBlock } from "./run-inline.js";
export { columnOf, columnsOf, DrawnColumns, drawBlock, type KeyedDraw, randomUniforms } from "./sample.js";
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
export { type ReadyCase, readyCase } from "./work-case.js";
