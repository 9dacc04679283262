/** The public names of the engine, and no logic. */

export { BandAccumulator, type BandData, type FailureCount } from "./band-accumulator.js";
export { type BandCounts, BandHistogram } from "./band-histogram.js";
export { checkDraw } from "./check-draw.js";
export { compile, type KernelRequest } from "./compile.js";
export { ExactSum } from "./exact-sum.js";
export type { Correlation, Draw, InputValue } from "./inputs.js";
export { inputsBehind } from "./inputs-behind.js";
export { workOut } from "./interpret.js";
export { equationsOf, joinModels } from "./join-models.js";
export type { Kernel, KernelInput, KernelLayout, KernelSeries } from "./kernel-format.js";
export type { Flow, Lever, Measure, Model, Relationship, Stock, Take, Uncertainty } from "./model.js";
export { didYouMean, nearNames } from "./near-name.js";
export { plainText } from "./plain-text.js";
export { planBehind } from "./plan-behind.js";
export type {
  Assignment,
  Expression,
  Operator,
  Plan,
  PlanInput,
  PlanMeasure,
  PlanQuantity,
  PlanTable,
} from "./plan-format.js";
export { ofEach, type Problem, ProblemsError, refuseIfAny, type Where } from "./problem.js";
export { rangeDraw, readRange } from "./range-draw.js";
export { readyCase } from "./ready-case.js";
export { liveKernel } from "./ready-kernel.js";
export { renderProblem, renderProblems } from "./render-problem.js";
export { type BandRunner, bandsInline, countBlock } from "./run-bands.js";
export { runInline } from "./run-inline.js";
export {
  BLOCK,
  type Block,
  type CaseBlock,
  type Design,
  type Failure,
  type RunCase,
  type Runner,
  type RunOptions,
} from "./runner.js";
export { fitsUnit, parseUnit, sameDimension, tellUnit, tryUnit, type Unit, unitNames } from "./units.js";
export { pointWorker } from "./work-points.js";
