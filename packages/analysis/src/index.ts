/** The public names of the analysis package, and no logic. */
export { type BackTest, backTestOf } from "./back-test/back-test.js";
export { type DieboldMariano, dieboldMariano, type Theil, theilOf } from "./back-test/forecast-tests.js";
export { type Forecast, type Scores, scoresOf } from "./back-test/scores.js";
export type { BackTestSetting } from "./back-test/watched.js";
export { type Calibration, calibrate, type FittedNumber } from "./calibrate/calibrate.js";
export { levenbergMarquardt } from "./calibrate/levenberg-marquardt.js";
export { effectiveOf, metropolis, rHatOf } from "./calibrate/metropolis.js";
export { nelderMead } from "./calibrate/nelder-mead.js";
export { type CompareRequest, compare } from "./compare.js";
export {
  type Contribution,
  type ContributionRequest,
  contribute,
  type PartContribution,
} from "./contribution/contribute.js";
export { differingParts, type Part, withParts } from "./contribution/lever-parts.js";
export { type ShapleyRequest, type ShapleyResult, shapley, type Worth } from "./contribution/shapley.js";
export { type Border, bordersOf } from "./discovery/borders.js";
export { type CartOptions, cart, cartDefaults, type TreeRule, treeRules } from "./discovery/cart.js";
export { type DiscoveredBox, type Discovery, discover } from "./discovery/discover.js";
export { countOf, type Interest, interestBeyond, interestLosing } from "./discovery/interest.js";
export { type PrimOptions, prim, primDefaults, type TradeOff } from "./discovery/prim.js";
export { type RankFlips, rankFlips } from "./discovery/rank-flips.js";
export { percent, type Tell, tellBox, tellEvidence } from "./discovery/tell-box.js";
export type { Column } from "./ensemble/columns.js";
export { type Ensemble, type EnsembleMeasure, type EnsembleRequest, ensembleOf } from "./ensemble/ensemble.js";
export { halfOfMeans } from "./ensemble/half-of-means.js";
export { measureOf, refuseEqual, utilityOf } from "./ensemble/utility.js";
export {
  type KnownPart,
  type ValueOfEvidence,
  type ValueRequest,
  valueOfEvidence,
} from "./evidence-value/value-of-evidence.js";
export { type Designed, designIdOf, refuseOtherDesign } from "./experiment/experiment.js";
export { type Journal, openJournal } from "./experiment/journal.js";
export { halfOfChance, type PrecisionRequest, type Standing, type StopRule, stopWhen } from "./experiment/precision.js";
export { remembered, rememberedPoints } from "./experiment/remembered.js";
export { type Bounds, type Sure, type SureRequest, untilSure } from "./experiment/until-sure.js";
export { type FreeNumber, freeNumbers, leversAt } from "./goal-seek/free-numbers.js";
export { type GoalRequest, goalSeek, type Solution, type Tried } from "./goal-seek/goal-seek.js";
export {
  judge,
  leverOf,
  type Precedent,
  type PrecedentLever,
  type PrecedentVerdict,
  precedentsOf,
} from "./goal-seek/precedents.js";
export { sharesOf } from "./hangs-on.js";
export { refuseFewFutures } from "./refuse.js";
export { refuseEqualCases } from "./refuse-analysis.js";
export { refuseUnlike } from "./refuse-unlike.js";
export type {
  Band,
  Comparison,
  Dominance,
  MeasureResult,
  PairedDifference,
  Parting,
  RunRecord,
  Share,
  Spread,
  YearsApart,
} from "./result.js";
export { type Robustness, type RobustnessRequest, robustness } from "./robustness/robustness.js";
export { dominatedIn, pickedBy, type Rule, regretsOf, rulesOf } from "./robustness/rules.js";
export { type Constraint, readConstraint, type Satisficing, satisficing } from "./robustness/satisficing.js";
export { tellRobustness } from "./robustness/tell-robustness.js";
export { findThreshold, type Threshold } from "./sweep/find-threshold.js";
export { gridOf, type LeverNumber, leverNumber, withNumber } from "./sweep/lever-number.js";
export {
  type BreakEven,
  type Sweep,
  type SweepAxis,
  type SweepPoint,
  type SweepRequest,
  sweep,
} from "./sweep/sweep.js";
export type { Evaluate, Sampling, Variable } from "./what-matters/evaluate.js";
export { givenData } from "./what-matters/given-data.js";
export {
  type ModelIndices,
  type ModelMorris,
  type ModelTornado,
  modelGivenData,
  modelMorris,
  modelSobol,
  modelTornado,
  modelVarianceBy,
  type WhatMattersRequest,
} from "./what-matters/model-analyses.js";
export { type ModelPoints, type ModelVariable, modelPoints } from "./what-matters/model-points.js";
export { type ElementaryEffects, type MorrisResult, morris } from "./what-matters/morris.js";
export { type ReadIndices, readIndices } from "./what-matters/read-indices.js";
export { type Budget, type SobolRequest, type SobolResult, sobol } from "./what-matters/sobol.js";
export type { Estimate, SetIndices } from "./what-matters/sobol-indices.js";
export { type TornadoBar, type TornadoResult, tornado } from "./what-matters/tornado.js";
export {
  type Group,
  type GroupShare,
  groupsByAuthor,
  groupsByGrade,
  type VarianceBy,
  varianceBy,
} from "./what-matters/variance-by.js";
